import { analyse } from '../../../src/arabic/analyse.ts';
import { lightStem } from '../../../src/arabic/light-stem.ts';
import { searchFold } from '../../../src/arabic/search-fold.ts';
import { listSpellingVariants } from '../../../src/arabic/spelling-variants.ts';
import { splitIntoWords } from '../../../src/arabic/tokens.ts';
import type { QueryResult, Shown, ShownPart } from './query-result.ts';

/** What is wrong with one shown text. */
export interface ExcerptFault {
  rule: 'not-verbatim' | 'mark-not-matching';
  url: string;
  query: string;
  /** The text, or the marked part of it. */
  text: string;
}

/** The article as it was given to the index. */
export interface Original {
  title: string;
  text: string;
}

/**
 * Checks that titles and excerpts of an answer are what the articles say, letter for letter, and
 * that every mark stands on a word that the query asks for.
 *
 * Differing white space is no fault, nor an ellipsis where an excerpt was cut.
 *
 * @param originalOf The article at an address.
 */
export function findExcerptFaults(
  query: string,
  asked: QueryResult,
  originalOf: (url: string) => Original | undefined,
): { checked: number; wrong: number; faults: ExcerptFault[] } {
  const faults: ExcerptFault[] = [];
  // What was searched instead is told as a word, or as a term of the index, a stem already.
  const instead = asked.changed?.split(' ') ?? [];
  const wanted = new Set([
    ...wantedStems(query),
    ...instead.flatMap((term) => [term, ...wantedStems(term)]),
  ]);
  let checked = 0;
  let wrong = 0;
  for (const { url, title, excerpts } of asked.shown) {
    const original = originalOf(url);
    const whole = original && collapseSpaces(`${original.title}\n${original.text}`);
    const check = (parts: readonly ShownPart[], isTitle: boolean) => {
      checked += 1;
      const earlier = faults.length;
      const text = plainText(parts);
      const isVerbatim = isTitle
        ? original !== undefined && text === collapseSpaces(original.title)
        : whole !== undefined && isExcerptOf(whole, text);
      if (!isVerbatim) faults.push({ rule: 'not-verbatim', url, query, text });
      for (const { text: marked } of parts.filter((part) => part.marked)) {
        if (isWanted(marked, wanted)) continue;
        faults.push({ rule: 'mark-not-matching', url, query, text: marked });
      }
      if (faults.length > earlier) wrong += 1;
    };
    check(title, true);
    for (const excerpt of excerpts) check(excerpt, false);
  }
  return { checked, wrong, faults };
}

/** The text of what is shown, white space made single. */
export function plainText(parts: Shown['title']): string {
  return collapseSpaces(parts.map(({ text }) => text).join(''));
}

function collapseSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function isExcerptOf(whole: string, excerpt: string): boolean {
  const bare = excerpt.replace(/^(?:…|\.{3})\s*|\s*(?:…|\.{3})$/gu, '');
  return whole.includes(excerpt) || whole.includes(bare);
}

/** The stems of every word asked for, and of each other form that it may be. */
function wantedStems(query: string): ReadonlySet<string> {
  const words = analyse(query).flatMap(({ text }) => splitIntoWords(text));
  return new Set(
    words.flatMap((word) => [searchFold(word), ...listSpellingVariants(word)]).map(lightStem),
  );
}

function isWanted(marked: string, wanted: ReadonlySet<string>): boolean {
  return [...wantedStems(marked)].some((stem) => wanted.has(stem));
}
