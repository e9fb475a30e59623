import { findPageElement } from '../reader/page-element.ts';

/** Says what happened, to screen readers too. */
export function showStatus(text: string): void {
  findPageElement('#desk-status', HTMLElement).textContent = text;
}
