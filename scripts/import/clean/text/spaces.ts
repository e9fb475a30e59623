import type { TextStep } from './text-step.ts';

/** Makes one space of several; one that binds a number to its unit (NBSP) stays by itself. */
export const spaces: TextStep = {
  name: 'spaces',
  apply: (text) =>
    text
      .replace(/[ \u2000-\u200A\u3000]{2,}/g, ' ')
      .replace(/(?:(?<! ) +)?\u00A0 +|(?<! ) +\u00A0 */g, ' '),
};

/**
 * Takes out the space before a mark that belongs to the word before it: `قال :` becomes `قال:`.
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
