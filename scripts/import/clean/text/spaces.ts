import type { TextStep } from './text-step.ts';

/** Collapses spaces; a single NBSP, which binds a number to its unit, stays. */
export const spaces: TextStep = {
  name: 'spaces',
  apply: (text) =>
    text
      .replace(/[ \u2000-\u200A\u3000]{2,}/g, ' ')
      .replace(/(?:(?<! ) +)?\u00A0 +|(?<! ) +\u00A0 */g, ' '),
};

/**
 * Removes the space before a mark that belongs to the word before it: `قال :` becomes `قال:`.
 * Three dots and a full stop that begins a name (`.net`) stay.
 */
export const spaceBeforePunctuation: TextStep = {
  name: 'space-before-punctuation',
  apply: (text) =>
    text.replace(
      /(?<=[\p{Script=Arabic}\p{M}»)\]"\d]) +(?=[،؛؟!:.,;?](?![.:!?؟\p{L}\p{N}/\\()]))/gu,
      '',
    ),
};
