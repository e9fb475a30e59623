import type { LocalDeskMessages } from '../../i18n/local-desk-messages.ts';
import { findPageElement } from '../../reader/page-element.ts';
import { createElement } from '../create-element.ts';
import { showStatus } from '../desk-status.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import type { LocalDrafts } from './local-drafts.ts';
import { isSaveKey } from './text-files.ts';

/**
 * The button and the key that save the open article, the name of its file, and what became of it. It
 * stays in view, wherever in the article the writer is.
 */
export class SaveBar {
  readonly element: HTMLElement;

  constructor(texts: LocalDeskMessages, open: OpenDraft, drafts: LocalDrafts) {
    const button = createElement('button', { type: 'button', class: 'local-save' }, texts.save);
    button.setAttribute('aria-keyshortcuts', 'Control+S');
    button.append(' ', createElement('kbd', { dir: 'ltr', 'aria-hidden': 'true' }, 'Ctrl+S'));
    button.addEventListener('click', () => void drafts.save());
    document.addEventListener('keydown', (event) => {
      if (!isSaveKey(event)) return;
      event.preventDefault();
      if (!event.repeat) void drafts.save();
    });
    const name = createElement('bdi', { dir: 'ltr' });
    const none = createElement('span', {}, texts.notInSite);
    this.element = createElement(
      'div',
      { class: 'desk local-bar' },
      button,
      name,
      none,
      findPageElement('#desk-status', HTMLElement),
    );
    let shown = open.draft.id;
    const show = () => {
      const { origin, id } = open.draft;
      // What was said is about another draft.
      if (id !== shown) showStatus('');
      shown = id;
      name.textContent = origin?.saved ? origin.path : '';
      none.hidden = origin?.saved !== undefined;
    };
    open.addEventListener('open', show);
    show();
  }
}
