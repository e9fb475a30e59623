import type { WordCounts } from './word-counts.ts';

/** What Arabic writes onto a word's beginning, each with و or ف before it or without. */
const prefixes = ['', 'و', 'ف'].flatMap((conjunction) =>
  ['', 'ال', 'ب', 'بال', 'ك', 'كال', 'ل', 'لل'].map((particle) => conjunction + particle),
);

const article = /^[وف]?(?:[بك]?ال|لل)(?=..)/u;
const particle = /^[وفبكل](?=...)/u;

/**
 * The words that a word may be without what is written onto its beginning, itself first. The article
 * is taken off by its letters; a single letter only where the rest is the commoner word, which no
 * stemmer decides: `والقوات` → `قوات`; `بثقافه` → `ثقافه`; `بارود` stays.
 *
 * @param word Folded.
 */
export function bareWords(word: string, counts: WordCounts): string[] {
  const bare = [word];
  let rest = word;
  while (particle.test(rest) && !article.test(rest)) {
    const shorter = rest.slice(1);
    if ((counts.get(shorter)?.documents ?? 0) <= (counts.get(rest)?.documents ?? 0)) break;
    bare.push(shorter);
    rest = shorter;
  }
  return article.test(rest) ? [...bare, rest.replace(article, '')] : bare;
}

/**
 * Whether an article holds a word, with whatever is written onto its beginning in the article or in
 * the question.
 *
 * @param bare As `bareWords` gives them.
 * @param held The article's folded words.
 * @example holdsWord(['القوات', 'قوات'], new Set(['بقوات'])) // true
 */
export function hasWord(bare: readonly string[], held: ReadonlySet<string>): boolean {
  return bare.some((word) => prefixes.some((prefix) => held.has(prefix + word)));
}
