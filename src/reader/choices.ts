/*
 * What a reader may set for all pages. It lies in the browser's local storage, so it needs no
 * cookie and no server learns of it; on the page it stands as `data-*` attributes of the root.
 */

/** Key of the stored choices, a JSON object of strings. */
export const storageKey = 'maqalat';

/** The choices, and what each may be; a missing one leaves it to the browser. */
export const choiceValues = {
  theme: ['light', 'dark'],
  contrast: ['more'],
  size: ['small', 'large', 'largest'],
  saver: ['on'],
} as const;

export type Choice = keyof typeof choiceValues;
export type Choices = Partial<Record<Choice, string>>;

/** The stored choices; none where storage is closed or holds something else. */
export function readChoices(): Choices {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}
