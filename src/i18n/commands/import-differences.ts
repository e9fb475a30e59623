/**
 * How an article may differ from its source, in the order in which reports name them; those after
 * `not-found` were meant so, or are no loss.
 */
export const differenceKinds = [
  'lost-words',
  'added-words',
  'joined-words',
  'split-words',
  'changed-letters',
  'changed-words',
  'changed-numbers',
  'lost-symbols',
  'added-symbols',
  'lost-pictures',
  'doubled-pictures',
  'changed-names',
  'merged-blocks',
  'parted-blocks',
  'lost-headings',
  'lost-items',
  'list-numbers',
  'lost-links',
  'changed-links',
  'not-an-article',
  'not-found',
  'left-out',
  'cleaned',
  'head',
  'note-marks',
  'outside',
  'unsaid',
  'shared-texts',
  'symbols-mapped',
  'headings-found',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Whether a difference of this kind was meant: named and counted, but nothing for anyone to look at. */
export function isIntended(kind: DifferenceKind): boolean {
  return differenceKinds.indexOf(kind) > differenceKinds.indexOf('not-found');
}
