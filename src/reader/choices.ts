/*
 * Reader preferences for all pages. They are in local storage, so there is no cookie and no server
 * sees them; on the page they are `data-*` attributes of the root.
 */

/** Storage key of the preferences, a JSON object of strings. */
export const storageKey = 'maqalat';

/** The preferences and their values; a missing one leaves it to the browser. */
export const choiceValues = {
  theme: ['light', 'dark'],
  contrast: ['more'],
  size: ['small', 'large', 'largest'],
  saver: ['on'],
} as const;

export type Choice = keyof typeof choiceValues;
export type Choices = Partial<Record<Choice, string>>;

/** Reads the stored preferences; empty if storage is not available or holds something else. */
export function readChoices(): Choices {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}
