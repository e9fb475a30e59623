import { findPageElement } from '../../reader/page-element.ts';
import type { Term } from '../../schema/term.ts';
import { createElement } from '../create-element.ts';
import type { DeskData } from '../desk-data.ts';
import type { DeskTexts } from '../desk-texts.ts';
import { type DraftHead, type DraftImage, formFields } from '../draft/draft.ts';
import type { FieldRemark, RemarkField } from '../remarks/remark.ts';
import { TermField } from './term-field.ts';
import { formatZoneTime, parseZoneTime } from './zone-time.ts';

/** Inputs by the fields of a draft's head that they hold as text. */
const textInputs = ['title', 'description', 'section', 'slug'] as const;
const imageInputs = ['alt', 'caption', 'credit'] as const;
const imageFields: Readonly<Record<string, string>> = Object.fromEntries(
  imageInputs.map((name) => [name, 'image']),
);
const remarkFields: readonly RemarkField[] = [...formFields, 'slug'];

/** The form of the article's fields. */
export class FormView {
  readonly #form = findPageElement('#desk-form', HTMLFormElement);
  readonly #imageFields = findPageElement('.desk-image-fields', HTMLElement);
  readonly #image = findPageElement('#desk-image', HTMLImageElement);
  readonly #removeImage = findPageElement('#desk-image-remove', HTMLButtonElement);
  readonly #tags: TermField;
  readonly #authors: TermField;
  readonly #timeZone: string;
  /** The moment that the form was given; its input knows no seconds. */
  #published = { moment: '', shown: '' };
  #imageName: string | undefined;

  constructor(data: DeskData, texts: DeskTexts, onChange: () => void) {
    this.#timeZone = data.dates.timeZone;
    const terms = (name: 'tags' | 'authors') =>
      new TermField(
        findPageElement(`[data-terms=${name}]`, HTMLElement),
        data.vocabularies[name],
        texts,
        // Two people may have names that differ in no more.
        name === 'tags' ? 'is-known' : 'offers-known',
        onChange,
      );
    this.#tags = terms('tags');
    this.#authors = terms('authors');
    this.#input('section').append(...data.vocabularies.sections.map(toOption));
    this.#removeImage.textContent = texts.remove.replace('{name}', () => texts.fields.image);
    this.#removeImage.addEventListener('click', () => {
      this.showImage(undefined);
      onChange();
    });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', ({ target }) => {
      if (target instanceof Element && target.closest('[data-terms], #desk-editor')) return;
      onChange();
    });
  }

  get head(): DraftHead {
    const text = (name: string) => this.#input(name).value;
    const image: DraftImage | undefined =
      this.#imageName === undefined
        ? undefined
        : {
            name: this.#imageName,
            alt: text('alt'),
            caption: text('caption'),
            credit: text('credit'),
          };
    return {
      title: text('title'),
      description: text('description'),
      section: text('section'),
      slug: text('slug'),
      tags: this.#tags.values,
      authors: this.#authors.values,
      published: this.#readPublished(),
      source: { name: text('sourceName'), url: text('sourceUrl') },
      image,
    };
  }

  /** @param imageUrl Address of the lead picture. */
  show(head: DraftHead, imageUrl: string | undefined): void {
    for (const name of textInputs) this.#input(name).value = head[name];
    this.#tags.values = head.tags;
    this.#authors.values = head.authors;
    const shown =
      head.published === '' ? '' : formatZoneTime(new Date(head.published), this.#timeZone);
    this.#published = { moment: head.published, shown };
    this.#input('published').value = shown;
    this.#input('sourceName').value = head.source.name;
    this.#input('sourceUrl').value = head.source.url;
    for (const name of imageInputs) this.#input(name).value = head.image?.[name] ?? '';
    this.showImage(head.image && imageUrl ? { name: head.image.name, url: imageUrl } : undefined);
  }

  /** Takes terms that were added to a vocabulary. */
  addTerms(name: 'tags' | 'authors', terms: readonly Term[]): void {
    this.#getTerms(name).addTerms(terms);
  }

  /** Says otherwise what becomes of a name that the site does not have. */
  setTermTexts(name: 'tags' | 'authors', texts: { hint: string; proposed: string }): void {
    this.#getTerms(name).setTexts(texts);
  }

  /** Shows the lead picture, or that there is none. */
  showImage(image: { name: string; url: string } | undefined): void {
    this.#imageName = image?.name;
    this.#imageFields.hidden = image === undefined;
    if (image) this.#image.src = image.url;
    else this.#image.removeAttribute('src');
  }

  /** Marks the fields that have remarks. */
  showRemarks(remarks: readonly FieldRemark[]): void {
    const wrong = new Set(
      remarks.filter(({ severity }) => severity === 'error').map(({ field }) => field),
    );
    for (const name of ['title', 'description', 'section', 'published', 'slug'] as const) {
      this.#input(name).setAttribute('aria-invalid', String(wrong.has(name)));
    }
  }

  /** The field that has the focus. */
  get focusedField(): RemarkField | undefined {
    const focused = document.activeElement;
    if (!focused || !this.#form.contains(focused)) return undefined;
    const name =
      focused.closest<HTMLElement>('[data-terms]')?.dataset['terms'] ??
      focused.getAttribute('name');
    const field = { sourceName: 'source', sourceUrl: 'source', ...imageFields }[name ?? ''] ?? name;
    return remarkFields.find((known) => known === field);
  }

  /** Moves the focus to a field. */
  focus(field: RemarkField): void {
    const name = { source: 'sourceName', image: 'alt' }[field as string] ?? field;
    const input =
      this.#form.querySelector<HTMLElement>(`[data-terms=${name}] input`) ??
      this.#form.querySelector<HTMLElement>(`[name=${name}]`);
    const folded = input?.closest('details');
    if (folded) folded.open = true;
    input?.focus();
  }

  #getTerms(name: 'tags' | 'authors'): TermField {
    return name === 'tags' ? this.#tags : this.#authors;
  }

  #readPublished(): string {
    const { value } = this.#input('published');
    if (value === this.#published.shown) return this.#published.moment;
    return parseZoneTime(value, this.#timeZone)?.toISOString() ?? '';
  }

  #input(name: string): HTMLInputElement {
    // Text areas and selects have the same `value`.
    const input = this.#form.elements.namedItem(name);
    if (!(input instanceof HTMLElement)) throw new Error(`the form has no ${name}`);
    return input as HTMLInputElement;
  }
}

function toOption({ id, label }: Term): HTMLOptionElement {
  return createElement('option', { value: id }, label);
}
