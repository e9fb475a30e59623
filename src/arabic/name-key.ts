import { foldForMatch, normalizeLetters } from './fold.ts';

/**
 * ال before a word of two letters or more; not of الله, nor of a word whose alef has a hamza (ألبوم).
 * The letters are plain ones.
 */
const article = /(?<![\p{L}\p{M}])ال(?!له(?!\p{L}))(?=\p{L}{2})/gu;

/**
 * Folds a name for comparing, and leaves ال out of each of its words: what differs in nothing else is
 * often one name, such as a tag that two writers chose.
 *
 * @example foldWithoutArticle('التاريخ') === foldWithoutArticle('تاريخ')
 * @example foldWithoutArticle('سلمى الحدّاد') === foldWithoutArticle('سلمى حداد')
 */
export function foldWithoutArticle(name: string): string {
  return foldForMatch(normalizeLetters(name).replace(article, ''));
}

/** A name of a vocabulary, as far as it is compared here. */
interface NamedTerm {
  id: string;
  label: string;
  aliases: readonly string[];
}

/** Indexes terms by all their names without ال. Names that two terms share so are left out. */
export function indexWithoutArticle(terms: readonly NamedTerm[]): Map<string, string> {
  const index = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, label, aliases } of terms) {
    for (const key of [label, ...aliases].map(foldWithoutArticle)) {
      const other = index.get(key) ?? id;
      if (other !== id) shared.add(key);
      index.set(key, id);
    }
  }
  for (const key of shared) index.delete(key);
  return index;
}
