import { findPageElement } from '../reader/page-element.ts';

/** Calls a function with the files that are chosen in an input. */
export function listenToFiles(selector: string, take: (files: File[]) => unknown): void {
  const input = findPageElement(selector, HTMLInputElement);
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    // The same file may be chosen again.
    input.value = '';
  });
}
