import type { DeskClient } from './compile/desk-client.ts';
import { showStatus } from './desk-status.ts';
import type { DeskTexts } from './desk-texts.ts';
import type { DraftPicture } from './draft/draft.ts';
import type { OpenDraft } from './draft/open-draft.ts';
import { takePicture } from './draft/take-pictures.ts';
import type { BodyEditor } from './editor/create-editor.ts';
import { listenToDrops } from './listen-to-drops.ts';
import { listenToFiles } from './listen-to-files.ts';

/** What the page does with what comes in. */
export interface IntakeTargets {
  open: OpenDraft;
  editor: Pick<BodyEditor, 'insert'>;
  worker: Pick<DeskClient, 'parse'>;
  /** Shows a lead picture, which is among the draft's pictures already. */
  onLeadPicture(picture: DraftPicture): void;
}

/** Takes what comes from outside: the clipboard, and files that are chosen or dropped. */
export class Intake {
  readonly #targets: IntakeTargets;
  readonly #texts: DeskTexts;
  readonly #lang: string;

  /** @param lang The site's language (BCP 47). */
  constructor(targets: IntakeTargets, texts: DeskTexts, lang: string) {
    this.#targets = targets;
    this.#texts = texts;
    this.#lang = lang;
    listenToFiles('#desk-body-picture', (files) => this.#takeFiles(files));
    listenToFiles('#desk-image-file', ([file]) => file && void this.#takeLeadPicture(file));
    listenToFiles('#desk-import', (files) => void this.#openArticles(files));
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
    this.#targets.editor.insert(convertHtml(html, this.#lang) ?? plain);
  }

  /** Adds pictures to the text, and opens articles. @returns Whether there was one. */
  #takeFiles(files: readonly File[]): boolean {
    const pictures = files.filter(({ type }) => type.startsWith('image/'));
    const articles = files.filter(({ name }) => /\.mdx?$/i.test(name));
    void this.#addPictures(pictures);
    void this.#openArticles(articles);
    return pictures.length + articles.length > 0;
  }

  async #addPictures(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const picture = await takePicture(file, this.#targets.open, this.#texts);
      if (!picture) continue;
      this.#targets.editor.insert(`\n\n![${this.#texts.fields.alt}](./${picture.name})\n\n`);
    }
  }

  async #takeLeadPicture(file: File): Promise<void> {
    const picture = await takePicture(file, this.#targets.open, this.#texts);
    if (picture) this.#targets.onLeadPicture(picture);
  }

  async #openArticles(files: readonly File[]): Promise<void> {
    const { open, worker } = this.#targets;
    for (const file of files) {
      const reading = await worker.parse(await file.text(), file.name);
      if ('draft' in reading) await open.openImported(reading.draft);
      else this.#refuse(file.name);
    }
  }

  #refuse(name: string): void {
    showStatus(this.#texts.drafts.badFile.replace('{name}', () => name));
  }
}
