import { findPageElement } from '../reader/page-element.ts';
import { DeskClient } from './compile/desk-client.ts';
import type { CompiledView } from './compile/desk-worker.ts';
import type { DeskData } from './desk-data.ts';
import { showStatus } from './desk-status.ts';
import { type DeskTexts, readDeskTexts } from './desk-texts.ts';
import { createDraft, type Draft, listNewPictures } from './draft/draft.ts';
import { DraftStore } from './draft/draft-store.ts';
import { OpenDraft } from './draft/open-draft.ts';
import { PictureUrls } from './draft/picture-urls.ts';
import { takePicture } from './draft/take-pictures.ts';
import { VersionsView } from './draft/versions-view.ts';
import { type BodyEditor, createEditor } from './editor/create-editor.ts';
import { FormView } from './form/form-view.ts';
import { listenToDrops } from './listen-to-drops.ts';
import { listenToFiles } from './listen-to-files.ts';
import { collectPreviewContent } from './preview/preview-content.ts';
import { PreviewView } from './preview/preview-view.ts';
import { type ArticleSource, editParameter } from './propose/article-source.ts';
import { openPublished, readPublished } from './propose/open-published.ts';
import { RemarkSteps } from './remarks/remark-steps.ts';
import { RemarksView } from './remarks/remarks-view.ts';
import { SendView } from './send/send-view.ts';
import { listenToTabs } from './show-part.ts';

/** The page where articles are written: it connects the open draft, the worker and the views. */
class Desk {
  readonly #data: DeskData;
  readonly #texts: DeskTexts;
  readonly #open: OpenDraft;
  readonly #editor: BodyEditor;
  readonly #form: FormView;
  readonly #steps: RemarkSteps;
  readonly #remarks: RemarksView;
  readonly #preview: PreviewView;
  readonly #send: SendView;
  readonly #worker: DeskClient;
  readonly #urls = new PictureUrls();

  constructor(data: DeskData, texts: DeskTexts) {
    this.#data = data;
    this.#texts = texts;
    this.#open = new OpenDraft(new DraftStore(data.base), texts, {
      onOpen: (draft) => this.#show(draft),
      onPause: () => this.#compile(),
      onSaved: ({ head }) => this.#form.show(head, this.#leadUrl(this.#open.draft)),
    });
    this.#editor = createEditor(findPageElement('#desk-editor', HTMLElement), texts, {
      onChange: () => this.#change(),
      onPaste: (transfer) => this.#paste(transfer),
      onNextRemark: () => this.#steps.selectNext(),
      onFix: () => this.#steps.fixAtCursor(),
    });
    this.#form = new FormView(data, texts, () => this.#change());
    this.#steps = new RemarkSteps(this.#editor, this.#form);
    this.#remarks = new RemarksView(texts, data.dates.digits, {
      onSelect: (remark) => this.#steps.select(remark),
      onFix: (remark) => this.#steps.fix(remark),
    });
    this.#preview = new PreviewView(data.base, { dates: data.dates, minutes: texts.minutes });
    this.#send = new SendView(data, texts, {
      getDraft: () => this.#open.draft,
      format: () => this.#worker.format(this.#open.draft),
    });
    new VersionsView(this.#open, texts, data.dates);
    this.#worker = new DeskClient(data, (view) => this.#showCompiled(view));
    this.#listen();
  }

  async start(): Promise<void> {
    await this.#open.openLast();
    const asked = new URLSearchParams(location.search).get(editParameter);
    const published = asked === null ? undefined : await readPublished(asked, this.#data.base);
    if (asked !== null && !published) showStatus(this.#texts.notPublished);
    // Never a part of the built site.
    if (import.meta.env.DEV) {
      const { startLocalDesk } = await import('./local/local-desk.ts');
      const local = await startLocalDesk(this.#data, this.#open, this.#worker);
      if (local && published) return local.openArticle(published.path);
    }
    if (published) await this.#openPublished(published);
  }

  /** Opens an article to propose a change of it; what was changed of it before comes first. */
  async #openPublished(published: ArticleSource): Promise<void> {
    const known = await this.#open.findByPath(published.path);
    const draft = known ?? (await openPublished(published, this.#worker));
    if (draft) this.#open.open(draft);
    else showStatus(this.#texts.notPublished);
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
    listenToFiles('#desk-body-picture', (files) => this.#takeFiles(files));
    listenToFiles('#desk-image-file', ([file]) => file && void this.#takeLeadPicture(file));
    listenToFiles('#desk-import', (files) => void this.#import(files));
    findPageElement('#desk-create', HTMLButtonElement).addEventListener('click', () =>
      this.#open.open(createDraft()),
    );
    listenToDrops((files) => this.#takeDropped(files));
    listenToTabs();
  }

  #show(draft: Draft): void {
    this.#urls.clear();
    this.#form.show(draft.head, this.#leadUrl(draft));
    this.#editor.open(draft.body);
    this.#compile();
  }

  #leadUrl({ head, pictures }: Draft): string | undefined {
    const picture = pictures.find(({ name }) => name === head.image?.name);
    return picture && this.#urls.get(picture);
  }

  #change(): void {
    this.#open.change({ head: this.#form.head, body: this.#editor.text });
  }

  #compile(): void {
    const { draft } = this.#open;
    const addresses = draft.pictures.map(
      (picture) => [picture.name, this.#urls.get(picture)] as const,
    );
    this.#worker.compile(draft, Object.fromEntries(addresses));
  }

  #showCompiled(view: CompiledView): void {
    const { draft } = this.#open;
    const { file, remarks } = view;
    this.#steps.remarks = remarks.body;
    this.#editor.showRemarks(remarks.body);
    this.#form.showRemarks(remarks.fields);
    this.#remarks.show(remarks);
    const hasErrors = [...remarks.fields, ...remarks.body].some(
      ({ severity }) => severity === 'error',
    );
    this.#send.showState(file, hasErrors, listNewPictures(draft).length > 0);
    void this.#preview.show(collectPreviewContent(draft, view, this.#data, this.#urls));
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

  /** Adds pictures to the text, and opens articles. @returns Whether there was one. */
  #takeFiles(files: readonly File[]): boolean {
    const pictures = files.filter(({ type }) => type.startsWith('image/'));
    const articles = files.filter(({ name }) => /\.mdx?$/i.test(name));
    void this.#addPictures(pictures);
    void this.#import(articles);
    return pictures.length + articles.length > 0;
  }

  #takeDropped(files: readonly File[]): void {
    if (!this.#takeFiles(files)) this.#refuse(files[0]?.name ?? '');
  }

  #refuse(name: string): void {
    showStatus(this.#texts.drafts.badFile.replace('{name}', () => name));
  }

  async #addPictures(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const picture = await takePicture(file, this.#open, this.#texts);
      if (picture) this.#editor.insert(`\n\n![${this.#texts.fields.alt}](./${picture.name})\n\n`);
    }
  }

  async #takeLeadPicture(file: File): Promise<void> {
    const picture = await takePicture(file, this.#open, this.#texts);
    if (!picture) return;
    this.#form.showImage({ name: picture.name, url: this.#urls.get(picture) });
    this.#change();
  }

  async #import(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const reading = await this.#worker.parse(await file.text(), file.name);
      if ('draft' in reading) await this.#open.openImported(reading.draft);
      else this.#refuse(file.name);
    }
  }
}

const texts = readDeskTexts();
try {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}write/site.json`);
  await new Desk(await response.json(), texts).start();
} catch (error) {
  showStatus(texts.failed);
  throw error;
}
