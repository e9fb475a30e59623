import { findPageElement } from '../reader/page-element.ts';

/** Shows one part of the page on a phone; wider screens show all of them. */
export function showPart(part: string): void {
  findPageElement('#desk', HTMLElement).dataset['part'] = part;
}

/** Makes the tabs choose the part that a phone shows. */
export function listenToTabs(): void {
  for (const tab of document.querySelectorAll<HTMLAnchorElement>('.desk-tabs a')) {
    tab.addEventListener('click', () => showPart(tab.dataset['part'] ?? 'write'));
  }
}
