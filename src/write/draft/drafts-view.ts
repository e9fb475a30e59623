import { findPageElement } from '../../reader/page-element.ts';
import { createElement } from '../create-element.ts';
import type { DeskTexts } from '../desk-texts.ts';
import type { Draft } from './draft.ts';

/** What the page does with drafts. */
export interface DraftActions {
  onOpen(draft: Draft): void;
  onDelete(draft: Draft): void;
}

/** Lists the drafts of this browser. */
export function showDrafts(
  drafts: readonly Draft[],
  current: string,
  texts: DeskTexts,
  { onOpen, onDelete }: DraftActions,
): void {
  const items = drafts.map((draft) => {
    const title = draft.head.title.trim() || texts.drafts.untitled;
    const open = createElement('button', { type: 'button' }, createElement('bdi', {}, title));
    if (draft.id === current) open.setAttribute('aria-current', 'true');
    open.addEventListener('click', () => onOpen(draft));
    const label = texts.drafts.delete.replace('{title}', () => title);
    const remove = createElement('button', { type: 'button', 'aria-label': label }, '×');
    remove.addEventListener('click', () => {
      if (confirm(texts.drafts.confirmDelete.replace('{title}', () => title))) onDelete(draft);
    });
    return createElement('li', {}, open, remove);
  });
  findPageElement('#desk-draft-list', HTMLUListElement).replaceChildren(...items);
}
