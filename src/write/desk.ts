import { countMinutes } from '../arabic/words.ts';
import { findPageElement } from '../reader/page-element.ts';
import { DeskClient } from './compile/desk-client.ts';
import type { CompiledView } from './compile/desk-worker.ts';
import type { DeskData } from './desk-data.ts';
import { type DeskTexts, readDeskTexts } from './desk-texts.ts';
import { createDraft, type Draft, isEmptyDraft } from './draft/draft.ts';
import { DraftStore, NoRoomError } from './draft/draft-store.ts';
import { showDrafts } from './draft/drafts-view.ts';
import { PictureUrls } from './draft/picture-urls.ts';
import { readPicture } from './draft/read-picture.ts';
import { type BodyEditor, createEditor } from './editor/create-editor.ts';
import { FormView } from './form/form-view.ts';
import { PreviewView } from './preview/preview-view.ts';
import type { BodyRemark, FieldRemark, Remarks } from './remarks/remark.ts';
import { RemarksView } from './remarks/remarks-view.ts';
import { SendView } from './send/send-view.ts';

/** Debounce time of typing, in milliseconds. */
const pause = 300;

/** The page where articles are written: it holds the open draft and tells the views of its changes. */
class Desk {
  readonly #data: DeskData;
  readonly #texts: DeskTexts;
  readonly #store: DraftStore;
  readonly #editor: BodyEditor;
  readonly #form: FormView;
  readonly #remarksView: RemarksView;
  readonly #preview: PreviewView;
  readonly #send: SendView;
  readonly #worker: DeskClient;
  readonly #urls = new PictureUrls();
  readonly #status = findPageElement('#desk-status', HTMLElement);
  #draft: Draft = createDraft();
  /** Title with which the open draft was last listed; undefined until it is saved. */
  #listedTitle: string | undefined;
  #remarks: Remarks = { fields: [], body: [] };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(data: DeskData, texts: DeskTexts) {
    this.#data = data;
    this.#texts = texts;
    this.#store = new DraftStore(data.base);
    this.#editor = createEditor(findPageElement('#desk-editor', HTMLElement), texts, {
      onChange: () => this.#change(),
      onPaste: (transfer) => this.#paste(transfer),
      onNextRemark: () => this.#selectNext(),
      onFix: () => this.#fixAtCursor(),
    });
    this.#form = new FormView(data, texts, () => this.#change());
    this.#remarksView = new RemarksView(texts, data.dates.digits, {
      onSelect: (remark) => this.#select(remark),
      onFix: (remark) => this.#fix(remark),
    });
    this.#preview = new PreviewView(data.base, { dates: data.dates, minutes: texts.minutes });
    this.#send = new SendView(data, texts, {
      getDraft: () => this.#draft,
      format: () => this.#worker.format(this.#draft),
    });
    this.#worker = new DeskClient(data, (view) => this.#showCompiled(view));
    this.#listen();
  }

  /** Opens the draft that was changed last, or a new one. */
  async start(): Promise<void> {
    const drafts = await this.#store.list().catch(() => {
      this.#status.textContent = this.#texts.drafts.notSaved;
      return [];
    });
    this.#open(drafts[0] ?? createDraft());
  }

  #listen(): void {
    const { commands } = this.#texts;
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-command]')) {
      const command = button.dataset['command'] as keyof typeof commands;
      button.addEventListener('click', () => {
        if (command === 'picture') findPageElement('#desk-body-picture', HTMLInputElement).click();
        else this.#editor.run(command);
      });
    }
    onFiles('#desk-body-picture', (files) => this.#takeFiles(files));
    onFiles('#desk-image-file', ([file]) => file && void this.#takeLeadPicture(file));
    onFiles('#desk-import', (files) => void this.#import(files));
    findPageElement('#desk-create', HTMLButtonElement).addEventListener('click', () =>
      this.#open(createDraft()),
    );
    for (const tab of document.querySelectorAll<HTMLAnchorElement>('.desk-tabs a')) {
      tab.addEventListener('click', () => showPart(tab.dataset['part'] ?? 'write'));
    }
    // What was typed within the last moments is stored too.
    addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.#save();
    });
  }

  #open(draft: Draft): void {
    clearTimeout(this.#timer);
    this.#draft = draft;
    this.#listedTitle = undefined;
    this.#urls.clear();
    const { image } = draft.head;
    const picture = draft.pictures.find(({ name }) => name === image?.name);
    this.#form.show(draft.head, picture && this.#urls.get(picture));
    this.#editor.open(draft.body);
    this.#compile();
    void this.#list();
  }

  #change(): void {
    this.#draft = {
      ...this.#draft,
      head: this.#form.head,
      body: this.#editor.text,
      changed: Date.now(),
    };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#compile();
      void this.#save();
    }, pause);
  }

  async #save(): Promise<void> {
    if (isEmptyDraft(this.#draft)) return;
    const { drafts } = this.#texts;
    try {
      await this.#store.save(this.#draft);
      this.#status.textContent = drafts.saved;
      // The first save moves the draft to the top of the list, and a title may change; reading all
      // drafts at each pause of typing would be for nothing.
      const { title } = this.#draft.head;
      if (this.#listedTitle === title) return;
      this.#listedTitle = title;
      await this.#list();
    } catch (error) {
      this.#status.textContent = error instanceof NoRoomError ? drafts.full : drafts.notSaved;
    }
  }

  async #list(): Promise<void> {
    const drafts = await this.#store.list().catch(() => []);
    showDrafts(drafts, this.#draft.id, this.#texts, {
      onOpen: (draft) => this.#open(draft),
      onDelete: (draft) => void this.#delete(draft),
    });
  }

  async #delete({ id }: Draft): Promise<void> {
    await this.#store.delete(id);
    if (id === this.#draft.id) this.#open(createDraft());
    else await this.#list();
  }

  #compile(): void {
    const addresses = this.#draft.pictures.map(
      (picture) => [picture.name, this.#urls.get(picture)] as const,
    );
    this.#worker.compile(this.#draft, Object.fromEntries(addresses));
  }

  #showCompiled({ file, html, words, remarks }: CompiledView): void {
    const { head, pictures } = this.#draft;
    this.#remarks = remarks;
    this.#editor.showRemarks(remarks.body);
    this.#form.showRemarks(remarks.fields);
    this.#remarksView.show(remarks);
    this.#send.showState(
      file,
      [...remarks.fields, ...remarks.body].some(({ severity }) => severity === 'error'),
      pictures.length > 0,
    );
    const { vocabularies, wordsPerMinute } = this.#data;
    const labelIn = (name: 'sections' | 'tags' | 'authors') => (value: string) =>
      vocabularies[name].find(({ id }) => id === value)?.label ?? value;
    const lead = pictures.find(({ name }) => name === head.image?.name);
    void this.#preview.show({
      title: head.title,
      description: head.description,
      section: labelIn('sections')(head.section),
      tags: head.tags.map(labelIn('tags')),
      authors: head.authors.map(labelIn('authors')),
      published: head.published === '' ? new Date() : new Date(head.published),
      image: head.image && lead ? { ...head.image, url: this.#urls.get(lead) } : undefined,
      html,
      minutes: countMinutes(words, wordsPerMinute),
    });
  }

  #select(remark: BodyRemark | FieldRemark): void {
    showPart('write');
    if ('field' in remark) this.#form.focus(remark.field);
    else this.#editor.select(remark.offset, remark.length);
  }

  #selectNext(): void {
    const { cursor } = this.#editor;
    const { body } = this.#remarks;
    const next = body.find(({ offset }) => offset > cursor) ?? body[0];
    if (next) this.#editor.select(next.offset, next.length);
  }

  #fixAtCursor(): void {
    const { cursor } = this.#editor;
    const here = this.#remarks.body.find(
      ({ offset, length, fix }) => fix && offset <= cursor && cursor <= offset + length,
    );
    if (here) this.#fix(here);
  }

  #fix({ fix }: BodyRemark): void {
    if (fix) this.#editor.replace(fix.offset, fix.length, fix.replacement);
  }

  /** @returns Whether the clipboard holds more than plain text, which the editor takes by itself. */
  #paste(transfer: DataTransfer): boolean {
    const html = transfer.getData('text/html');
    const plain = transfer.getData('text/plain');
    // Word and browsers put a picture of the text beside it.
    if (html.trim() === '') return this.#takeFiles([...transfer.files]);
    void this.#pasteHtml(html, plain);
    return true;
  }

  async #pasteHtml(html: string, plain: string): Promise<void> {
    const { convertHtml } = await import('./paste/convert-html.ts');
    this.#editor.insert(convertHtml(html, this.#data.lang) ?? plain);
  }

  /** Adds pictures to the text. @returns Whether there was one. */
  #takeFiles(files: readonly File[]): boolean {
    const pictures = files.filter(({ type }) => type.startsWith('image/'));
    for (const file of pictures) void this.#addPicture(file);
    return pictures.length > 0;
  }

  async #addPicture(file: File): Promise<void> {
    const picture = await this.#read(file);
    if (!picture) return;
    const alt = this.#texts.fields.alt;
    this.#editor.insert(`\n\n![${alt}](./${picture.name})\n\n`);
    this.#change();
  }

  async #takeLeadPicture(file: File): Promise<void> {
    const picture = await this.#read(file);
    if (!picture) return;
    this.#form.showImage({ name: picture.name, url: this.#urls.get(picture) });
    this.#change();
  }

  async #read(file: File) {
    const { pictures } = this.#draft;
    try {
      const picture = await readPicture(file, (name) =>
        pictures.some((other) => other.name === name),
      );
      this.#draft = { ...this.#draft, pictures: [...this.#draft.pictures, picture] };
      return picture;
    } catch {
      const { pictureFailed } = this.#texts;
      this.#status.textContent = pictureFailed.replace('{name}', () => file.name);
      return undefined;
    }
  }

  async #import(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const reading = await this.#worker.parse(await file.text(), file.name);
      if ('draft' in reading) {
        this.#open(reading.draft);
        await this.#save();
      } else {
        const { badFile } = this.#texts.drafts;
        this.#status.textContent = badFile.replace('{name}', () => file.name);
      }
    }
  }
}

/** Shows one part of the page on a phone; wider screens show all of them. */
function showPart(part: string): void {
  findPageElement('#desk', HTMLElement).dataset['part'] = part;
}

function onFiles(selector: string, take: (files: File[]) => unknown): void {
  const input = findPageElement(selector, HTMLInputElement);
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    // The same file may be chosen again.
    input.value = '';
  });
}

const texts = readDeskTexts();
try {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}write/site.json`);
  await new Desk(await response.json(), texts).start();
} catch (error) {
  findPageElement('#desk-status', HTMLElement).textContent = texts.failed;
  throw error;
}
