import { findPageElement } from '../../reader/page-element.ts';
import { createElement } from '../create-element.ts';
import type { DeskData } from '../desk-data.ts';
import type { DeskTexts } from '../desk-texts.ts';
import type { Draft } from '../draft/draft.ts';
import type { DraftFile } from '../draft/format-draft.ts';
import { fillForgeUrl, newFileAddress } from './forge-address.ts';

/** What the page knows of the article. */
export interface SendSource {
  getDraft(): Draft;
  /** The site's tags and authors, which grow where articles are saved at once. */
  getVocabularies(): DeskData['vocabularies'];
  /** Formats it as it stands. */
  format(): Promise<DraftFile>;
}

/** The ways to send the article. */
export class SendView {
  readonly #data: DeskData;
  readonly #texts: DeskTexts;
  readonly #source: SendSource;
  /** The article as it was last compiled: a link opens without waiting. */
  #file: DraftFile | undefined;

  constructor(data: DeskData, texts: DeskTexts, source: SendSource) {
    this.#data = data;
    this.#texts = texts;
    this.#source = source;
    this.#way('file', HTMLButtonElement)?.addEventListener('click', () => void this.#download());
    this.#way('share', HTMLButtonElement)?.addEventListener('click', () => void this.#share());
    this.#way('mail', HTMLAnchorElement)?.addEventListener('click', ({ currentTarget }) => {
      if (currentTarget instanceof HTMLAnchorElement) currentTarget.href = this.#mailAddress();
    });
    this.#way('forge', HTMLAnchorElement)?.addEventListener('click', ({ currentTarget }) => {
      if (currentTarget instanceof HTMLAnchorElement) this.#openForge(currentTarget);
    });
    if (canShareFiles()) findPageElement('[data-way=share]', HTMLElement).hidden = false;
  }

  /**
   * @param file The article as it was last compiled.
   * @param hasErrors Whether the article could not be published as it is.
   */
  showState(file: DraftFile, hasErrors: boolean, hasPictures: boolean): void {
    findPageElement('#desk-send-errors', HTMLElement).hidden = !hasErrors;
    findPageElement('#desk-send-pictures', HTMLElement).hidden = !hasPictures;
    this.#file = file;
    this.#nameForge();
    this.#showForgeSteps(file);
    this.#showNewNames();
  }

  /** They are read before the forge's page covers this one. */
  #showForgeSteps(file: DraftFile): void {
    const { withText, withoutText, edit } = this.#texts.send.forgeSteps;
    const { isEdit, hasText } = this.#findForgePage(file);
    const steps = isEdit ? edit : hasText ? withText : withoutText;
    findPageElement('#desk-send-steps', HTMLOListElement).replaceChildren(
      ...steps.map((step) => createElement('li', {}, step)),
    );
  }

  /** Tags and authors that the forge's check does not know: an editor adds them. */
  #showNewNames(): void {
    const vocabularies = this.#source.getVocabularies();
    const { head } = this.#source.getDraft();
    const names = (['tags', 'authors'] as const).flatMap((vocabulary) =>
      head[vocabulary].filter((name) => vocabularies[vocabulary].every(({ id }) => id !== name)),
    );
    const note = findPageElement('#desk-send-names', HTMLElement);
    note.hidden = names.length === 0;
    note.textContent = this.#texts.send.newNames.replace('{names}', () => names.join('، '));
  }

  #findForgePage({ path, source }: DraftFile): { url: string; hasText: boolean; isEdit: boolean } {
    const { forge } = this.#data;
    const { origin } = this.#source.getDraft();
    if (!origin) return { ...newFileAddress(forge, path, source), isEdit: false };
    return { url: fillForgeUrl(forge.editUrl, forge, origin.path), hasText: false, isEdit: true };
  }

  /** The way by the forge is another for an article that is on the site. */
  #nameForge(): void {
    const { send } = this.#texts;
    const { title, lead, action } = this.#source.getDraft().origin ? send.proposal : send.forge;
    const way = document.querySelector('[data-way=forge]');
    for (const [selector, text] of [
      ['h3', title],
      ['p', lead],
      ['a', action],
    ] as const) {
      const element = way?.querySelector(selector);
      if (element && element.textContent !== text) element.textContent = text;
    }
  }

  async #download(): Promise<void> {
    const file = await this.#pack();
    const url = URL.createObjectURL(file);
    createElement('a', { href: url, download: file.name }).click();
    const { downloaded, downloadedForMail } = this.#texts.send;
    const { mail } = this.#data;
    findPageElement('#desk-send-downloaded', HTMLElement).textContent = (
      mail === undefined ? downloaded : downloadedForMail.replace('{mail}', () => mail)
    ).replace('{name}', () => file.name);
    // The browser has to begin reading it.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }

  async #share(): Promise<void> {
    const file = await this.#pack();
    const title = this.#source.getDraft().head.title;
    try {
      await navigator.share({ files: [file], title });
    } catch (error) {
      // The writer closed the sheet.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      await this.#download();
    }
  }

  #mailAddress(): string {
    const { send, drafts } = this.#texts;
    const title = this.#source.getDraft().head.title || drafts.untitled;
    const fill = (text: string) => encodeURIComponent(text.replace('{title}', () => title));
    const { mail = '' } = this.#data;
    return `mailto:${mail}?subject=${fill(send.mailSubject)}&body=${fill(send.mailBody)}`;
  }

  /** Sets the link before the browser follows it, and puts the text into the clipboard. */
  #openForge(link: HTMLAnchorElement): void {
    const { send } = this.#texts;
    if (!this.#file) return;
    const { source } = this.#file;
    const { url, hasText } = this.#findForgePage(this.#file);
    link.href = url;
    if (hasText) return;
    const copied = findPageElement('#desk-send-copied', HTMLElement);
    const area = findPageElement('#desk-send-text', HTMLTextAreaElement);
    navigator.clipboard.writeText(source).then(
      () => {
        copied.textContent = send.copied;
      },
      () => {
        copied.textContent = send.notCopied;
        area.value = source;
        area.hidden = false;
      },
    );
  }

  async #pack(): Promise<File> {
    // Most writers do not send in the same visit.
    const { packDraft } = await import('./pack-draft.ts');
    return packDraft(this.#source.getDraft(), await this.#source.format());
  }

  #way<T extends Element>(name: string, type: new () => T): T | undefined {
    const element = document.querySelector(`[data-way=${name}] :is(button, a)`);
    return element instanceof type ? element : undefined;
  }
}

function canShareFiles(): boolean {
  const probe = new File([''], 'a.zip', { type: 'application/zip' });
  return navigator.canShare?.({ files: [probe] }) ?? false;
}
