import type { LocalDeskMessages } from '../../i18n/local-desk-messages.ts';
import { createElement } from '../create-element.ts';
import { askAboutConflict } from './conflict-dialog.ts';
import { describeFault } from './describe-fault.ts';
import { describeRefusal } from './describe-refusal.ts';
import type { LocalFile } from './local-api.ts';
import type { LocalClient } from './local-client.ts';

/** Edits a file of the content folder as a text: vocabularies, the front page, a broken article. */
export class TextFiles {
  readonly #texts: LocalDeskMessages;
  readonly #client: LocalClient;
  readonly #onSaved: () => void;

  constructor(texts: LocalDeskMessages, client: LocalClient, onSaved: () => void) {
    this.#texts = texts;
    this.#client = client;
    this.#onSaved = onSaved;
  }

  /** Creates a button for each file. */
  createButtons(paths: readonly string[]): HTMLElement {
    const buttons = paths.map((path) => {
      const name = this.#texts.fileNames[path] ?? path;
      const button = createElement('button', { type: 'button' }, name);
      button.addEventListener('click', () => void this.open(path));
      return createElement('li', {}, button);
    });
    return createElement('ul', { role: 'list', class: 'local-files' }, ...buttons);
  }

  /** Opens a file in a dialog. */
  async open(path: string): Promise<void> {
    this.#show(await this.#client.readFile(path));
  }

  #show(opened: LocalFile): void {
    const { files, fileNames, save } = this.#texts;
    let file = opened;
    const { path } = file;
    const label = files.label.replace('{path}', () => path);
    const area = createElement('textarea', {
      ...{ dir: 'auto', rows: '18', spellcheck: 'false', 'aria-label': label },
    });
    area.value = file.source;
    const fault = createElement('div', { role: 'alert' });
    const saveButton = createElement('button', { type: 'button', class: 'local-save' }, save);
    const closeButton = createElement('button', { type: 'button' }, files.close);
    const dialog = createElement(
      'dialog',
      { class: 'desk local-dialog', 'aria-label': label },
      createElement('h2', {}, fileNames[path] ?? createElement('bdi', { dir: 'ltr' }, path)),
      area,
      fault,
      createElement('p', { class: 'desk-widths' }, saveButton, closeButton),
    );
    const mayClose = () => area.value === file.source || confirm(files.confirmClose);
    const saveText = async () => {
      const source = area.value;
      const base = { path, digest: file.digest };
      try {
        const answer = await this.#client.save({ path, source, base, kept: [], pictures: [] });
        if ('fault' in answer && answer.fault === 'changed') {
          const choice = await askAboutConflict(this.#texts, source, answer.file.source);
          if (choice === 'later') return;
          file = answer.file;
          if (choice === 'takeTheirs') area.value = file.source;
          else await saveText();
          return;
        }
        if ('fault' in answer) {
          fault.replaceChildren(...describeFault(answer, this.#texts));
          return;
        }
        file = { ...file, source, digest: answer.digest };
        dialog.close();
        this.#onSaved();
      } catch (error) {
        fault.textContent = describeRefusal(error, this.#texts);
      }
    };
    saveButton.addEventListener('click', () => void saveText());
    closeButton.addEventListener('click', () => mayClose() && dialog.close());
    dialog.addEventListener('cancel', (event) => {
      if (!mayClose()) event.preventDefault();
    });
    dialog.addEventListener('keydown', (event) => {
      if (!isSaveKey(event)) return;
      event.preventDefault();
      event.stopPropagation();
      void saveText();
    });
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    area.focus();
    area.setSelectionRange(0, 0);
  }
}

/** Ctrl+S, or ⌘S; the key's place counts, since an Arabic keyboard has another letter there. */
export function isSaveKey({ code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return code === 'KeyS' && (ctrlKey || metaKey) && !altKey;
}
