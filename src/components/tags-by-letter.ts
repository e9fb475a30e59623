import { foldForMatch } from '../arabic/fold.ts';
import type { TermInUse } from '../library/terms.ts';
import { site } from '../site/settings.ts';

/** Tags with one initial letter. */
export interface LetterGroup {
  letter: string;
  tags: readonly TermInUse[];
}

/**
 * Groups tags by letter in dictionary order: the article ال and hamza seats are ignored; words in
 * other scripts follow.
 *
 * @example «القهوة» is under ق, «إملاء» under ا.
 */
export function groupTagsByLetter(tags: readonly TermInUse[]): LetterGroup[] {
  const { compare } = new Intl.Collator(site.lang);
  const entries = tags.map((tag) => ({ tag, key: dictionaryKey(tag.term.label) }));
  entries.sort((a, b) => compare(a.key, b.key));
  const groups = Map.groupBy(entries, ({ key }) => [...key.toUpperCase()][0] ?? '');
  return [...groups].map(([letter, list]) => ({ letter, tags: list.map(({ tag }) => tag) }));
}

function dictionaryKey(label: string): string {
  return foldForMatch(label).replace(/^ال(?=\p{L}{2})/u, '');
}
