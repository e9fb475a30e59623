import { isolateHtml } from '../../arabic/bidi.ts';
import { formatMoment } from '../../arabic/dates.ts';
import { count, type PluralForms } from '../../arabic/plural.ts';
import type { DatePolicy } from '../../settings/site-settings.ts';
import { previewMinutes, previewMoment, slots } from './slots.ts';

/** What the preview shows of a draft. */
export interface PreviewContent {
  title: string;
  description: string;
  section: string;
  authors: readonly string[];
  tags: readonly string[];
  published: Date;
  image: { url: string; alt: string; caption: string; credit: string } | undefined;
  /** HTML of the compiled body, which is safe whatever the article holds. */
  html: string;
  /** Reading time. */
  minutes: number;
}

/** How the site formats what the template shows. */
export interface PreviewFormats {
  dates: DatePolicy;
  minutes: PluralForms;
}

/**
 * Fills the template of an article's page, which the site's own components made: text that stands
 * for a field is replaced, and the element of an empty field is removed.
 *
 * @param template The built page `/write/preview/`, parsed; changed in place.
 */
export function fillPage(
  template: Document,
  content: PreviewContent,
  formats: PreviewFormats,
): void {
  const { dates } = formats;
  const { image } = content;
  const values: Readonly<Record<keyof typeof slots, string>> = {
    title: content.title,
    description: content.description,
    section: content.section,
    author: content.authors.join('، '),
    caption: image?.caption ?? '',
    credit: image?.credit ?? '',
    alt: image?.alt ?? '',
  };
  for (const [name, slot] of Object.entries(slots)) {
    fillSlot(template, slot, values[name as keyof typeof slots]);
  }
  replaceText(template, formatMoment(previewMoment, dates), formatMoment(content.published, dates));
  const formatMinutes = (minutes: number) => count(minutes, formats.minutes, dates.digits);
  replaceText(template, formatMinutes(previewMinutes), formatMinutes(content.minutes));
  const picture = template.querySelector<HTMLImageElement>('.article-picture img');
  if (image && picture) {
    for (const source of template.querySelectorAll('.article-picture source')) source.remove();
    picture.removeAttribute('srcset');
    picture.src = image.url;
    picture.alt = image.alt;
  } else {
    template.querySelector('.article-picture')?.remove();
  }
  const prose = template.querySelector('.prose');
  if (prose) prose.innerHTML = content.html;
  fillTags(template, content.tags);
}

function fillSlot(template: Document, slot: string, value: string): void {
  for (const node of findTexts(template, slot)) {
    const { parentElement } = node;
    if (!parentElement) continue;
    if (value.trim() === '') {
      removeField(parentElement);
      continue;
    }
    const fragment = template.createRange().createContextualFragment(isolateHtml(value));
    node.replaceWith(fragment);
  }
}

/** Removes the nearest element that holds the field: its line or its row, not a link alone. */
function removeField(element: Element): void {
  (element.closest('p, li, h1, .figure-caption, .figure-credit, dl > div') ?? element).remove();
}

function replaceText(template: Document, from: string, to: string): void {
  for (const node of findTexts(template, from)) node.data = node.data.replace(from, () => to);
}

function findTexts(template: Document, text: string): Text[] {
  const walker = template.createTreeWalker(template.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.includes(text)) found.push(node as Text);
  }
  return found;
}

function fillTags(template: Document, tags: readonly string[]): void {
  const list = template.querySelector('.tag-links ul');
  const item = list?.querySelector('li');
  if (!list || !item) return;
  if (tags.length === 0) list.closest('.tag-links')?.remove();
  const items = tags.map((tag) => {
    const copy = item.cloneNode(true) as Element;
    const link = copy.querySelector('a') ?? copy;
    link.innerHTML = isolateHtml(tag);
    return copy;
  });
  list.replaceChildren(...items);
}
