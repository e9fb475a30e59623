import type { DeskClient } from './compile/desk-client.ts';
import type { DeskData } from './desk-data.ts';
import { showStatus } from './desk-status.ts';
import type { DeskTexts } from './desk-texts.ts';
import type { DraftPicture } from './draft/draft.ts';
import type { OpenDraft } from './draft/open-draft.ts';
import { takePicture } from './draft/take-pictures.ts';
import type { BodyEditor } from './editor/create-editor.ts';
import { listenToDrops } from './listen-to-drops.ts';
import { listenToFiles } from './listen-to-files.ts';

/** Articles of the site. */
const articleEnding = /\.mdx?$/i;
/** An element of articles: to convert it as Markdown of another system would lose it. */
const ownElement = /<[A-Z][A-Za-z]*[\s/>]/;
/** What is converted, where it is no article of the site. */
const foreignEnding = /\.(?:md|markdown|html?|txt|docx)$/i;
/** What other word processors write. */
const closedEnding = /\.(?:doc|odt|rtf|pages)$/i;
/** In bytes; a larger one is only told its limit. */
const largestArticle = 1_000_000;

/** What the page does with what comes in. */
export interface IntakeTargets {
  open: OpenDraft;
  editor: Pick<BodyEditor, 'insert' | 'select' | 'cursor'>;
  worker: Pick<DeskClient, 'parse'>;
  /** Shows a lead picture, which is among the draft's pictures already. */
  onLeadPicture(picture: DraftPicture): void;
}

/** Takes what comes from outside: the clipboard, and files that are chosen or dropped. */
export class Intake {
  readonly #targets: IntakeTargets;
  readonly #texts: DeskTexts;
  readonly #data: DeskData;

  constructor(targets: IntakeTargets, texts: DeskTexts, data: DeskData) {
    this.#targets = targets;
    this.#texts = texts;
    this.#data = data;
    listenToFiles('#desk-body-picture', (files) => this.#takeFiles(files));
    listenToFiles('#desk-image-file', ([file]) => file && void this.#takeLeadPicture(file));
    listenToFiles('#desk-import', (files) => void this.#openTexts(files));
    listenToDrops((files) => {
      if (!this.#takeFiles(files)) this.#refuse(files[0]?.name ?? '');
    });
  }

  /** @returns Whether it holds more than plain text, which the editor takes by itself. */
  take(transfer: DataTransfer): boolean {
    const html = transfer.getData('text/html');
    const plain = transfer.getData('text/plain');
    // Word and browsers put a picture of the text beside it.
    if (html.trim() === '') return this.#takeFiles([...transfer.files]);
    void this.#takeHtml(html, plain);
    return true;
  }

  async #takeHtml(html: string, plain: string): Promise<void> {
    const { convertHtml } = await import('./paste/convert-html.ts');
    this.#targets.editor.insert(convertHtml(html, this.#data.lang) ?? plain);
  }

  /** Adds pictures to the text, and opens texts. @returns Whether there was one. */
  #takeFiles(files: readonly File[]): boolean {
    const pictures = files.filter(({ type }) => type.startsWith('image/'));
    const texts = files.filter(({ name }) =>
      [articleEnding, foreignEnding, closedEnding].some((ending) => ending.test(name)),
    );
    void this.#addPictures(pictures);
    void this.#openTexts(texts);
    return pictures.length + texts.length > 0;
  }

  async #addPictures(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const picture = await takePicture(file, this.#targets.open, this.#texts);
      if (!picture) continue;
      const { editor } = this.#targets;
      const { alt } = this.#texts.fields;
      const rest = `](./${picture.name})\n\n`;
      editor.insert(`\n\n![${alt}${rest}`);
      // What is typed next is the description.
      editor.select(editor.cursor - rest.length - alt.length, alt.length);
    }
  }

  async #takeLeadPicture(file: File): Promise<void> {
    const picture = await takePicture(file, this.#targets.open, this.#texts);
    if (picture) this.#targets.onLeadPicture(picture);
  }

  /** Opens each as a draft of its own. */
  async #openTexts(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const { name } = file;
      if (closedEnding.test(name)) {
        showStatus(this.#texts.drafts.wordFile.replace('{name}', () => name));
      } else if (articleEnding.test(name)) await this.#openArticle(file);
      else if (foreignEnding.test(name)) await this.#openForeign(file);
      else this.#refuse(name);
    }
  }

  async #openForeign(file: File): Promise<void> {
    const { openFile } = await import('./files/open-file.ts');
    await openFile(file, this.#targets.open, { texts: this.#texts, data: this.#data });
  }

  /** Opens an article of the site, or Markdown of another system. */
  async #openArticle(file: File): Promise<void> {
    if (file.size > largestArticle) return this.#openForeign(file);
    const { open, worker } = this.#targets;
    const text = await file.text();
    const reading = await worker.parse(text, file.name);
    if ('draft' in reading) await open.openImported(reading.draft);
    else if (ownElement.test(text) || !foreignEnding.test(file.name)) this.#refuse(file.name);
    else await this.#openForeign(file);
  }

  #refuse(name: string): void {
    showStatus(this.#texts.drafts.badFile.replace('{name}', () => name));
  }
}
