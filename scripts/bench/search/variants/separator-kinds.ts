import { spelling, typo } from './variant-kind.ts';

/** What stands between words and around them. */
export const separatorKinds = [
  spelling('hyphen-between-words', (title) => title.replaceAll(' ', '-')),
  spelling('underscore-between-words', (title) => title.replaceAll(' ', '_')),
  spelling('slash-between-words', (title) => title.replaceAll(' ', ' / ')),
  spelling('latin-punctuation', (title) => `${title.replaceAll(' ', ', ')}?!.`),
  spelling('arabic-punctuation', (title) => `${title.replaceAll(' ', '، ')}؟!؛`),
  spelling('in-parentheses', (title) => `(${title.replaceAll(/[()]/g, '')})`),
  spelling('extra-spaces', (title) => `  ${title.replaceAll(' ', '   ')}\t `),
  spelling('no-break-spaces', (title) => title.replaceAll(' ', '\u00A0')),
  spelling('as-question', (title) => `ما هو ${title}؟`),
  typo('joined-words', (title) =>
    title.replace(/(?<=\p{Script=Arabic}) (?=\p{Script=Arabic})/u, ''),
  ),
];
