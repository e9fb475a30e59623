/*
 * Foreign names have no one spelling in Arabic: ديفيد and دافيد, مونشنغلادباخ and مونشنجلادباخ. Which
 * of them a site has in two ways is learnt from its own articles: words that differ in one letter of
 * those that transliterations waver in, that no Arabic word is made of, and that stand beside the
 * same other words.
 */

/** An article as its phrases (`splitPhrases`). */
export type PhrasesOfText = readonly (readonly string[])[];

/** A name with its spellings, the most frequent one first, and the number of articles of each. */
export type LearnedName = readonly (readonly [form: string, articles: number])[];

/** Fewer articles may share one writer's slip. */
const leastArticles = 3;
const leastSharedNeighbours = 2;
const shortestName = 5;
const shortestNeighbour = 4;
/** A hostile archive cannot make all words be compared with all others. */
const mostOfSkeleton = 30;
const mostNeighbours = 500;

/**
 * Finds names that the articles of a site spell in two ways. Takes time linear in their length.
 *
 * @example for articles with بايرن ميونخ and بايرن ميونيخ → [['ميونيخ', 8], ['ميونخ', 4]]
 */
export function learnNames(texts: readonly PhrasesOfText[]): LearnedName[] {
  const counts = countArticles(texts);
  const pairs = findPairs(counts);
  const neighbours = collectNeighbours(texts, new Set(pairs.flat()));
  const mostCommon = Math.max(10, texts.length / 100);
  const usualOf = new Map<string, string>();
  for (const [usual, rarer] of pairs) {
    if (usualOf.has(usual) || usualOf.has(rarer)) continue;
    const shared = [...(neighbours.get(rarer) ?? [])].filter((word) =>
      neighbours.get(usual)?.has(word),
    );
    const isTelling = shared.some((word) => (counts.get(word.slice(1)) ?? 0) <= mostCommon);
    if (shared.length >= leastSharedNeighbours && isTelling) usualOf.set(rarer, usual);
  }
  const countOf = (form: string) => [form, counts.get(form) ?? 0] as const;
  return [...Map.groupBy([...usualOf], ([, usual]) => usual)].map(([usual, rarer]) => [
    countOf(usual),
    ...rarer.map(([form]) => countOf(form)),
  ]);
}

/** In how many articles each word stands. */
export function countArticles(texts: readonly PhrasesOfText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const phrases of texts) {
    for (const word of new Set(phrases.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Pairs of spellings, the more frequent one first; frequent pairs first. */
function findPairs(counts: ReadonlyMap<string, number>): [usual: string, rarer: string][] {
  const names = [...counts.keys()].filter((word) => mayBeName(word, counts));
  const pairs = [...Map.groupBy(names, skeletonOf).values()]
    .filter((forms) => forms.length > 1 && forms.length <= mostOfSkeleton)
    .flatMap((forms) => {
      const sorted = forms.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
      return sorted.flatMap((usual, at) =>
        sorted
          .slice(at + 1)
          .filter((rarer) => areSpellings(usual, rarer))
          .map((rarer): [string, string] => [usual, rarer]),
      );
    })
    .filter(([usual]) => (counts.get(usual) ?? 0) >= leastArticles);
  return pairs.toSorted(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

const withArticle = /^(?:[وفبك]?ال|لل)/;
const inflected = /(?:ها|هما?|هن|نا|كم|وا|ون|ين|ات|[هةات])$/;
/** Endings of foreign names that look like those of Arabic words: يوغوسلافيا, نتنياهو. */
const foreignEnding = /(?:يا|ينا|كا)$/;
const person = /^[وفل]?[أاتين]/;

/** Whether a word is no part of another word's family: no article, pronoun, ending or person of it is known. */
function mayBeName(word: string, counts: ReadonlyMap<string, number>): boolean {
  if (word.length < shortestName || withArticle.test(word)) return false;
  if (inflected.test(word) && !foreignEnding.test(word)) return false;
  if (/^[وفبكلس]/.test(word) && counts.has(word.slice(1))) return false;
  if (['ه', 'ها', 'هم', 'ة', 'ات', 'ين', 'وا', 'ت', 'ا'].some((end) => counts.has(word + end))) {
    return false;
  }
  if (counts.has(`ال${word}`)) return false;
  const persons = ['ي', 'ت', 'ن'].map((sign) => word.replace(person, sign));
  return persons.every((other) => other === word || !counts.has(other));
}

const foldAlef = (word: string) => word.replace(/[أإآٱ]/g, 'ا');

/** Letters that transliterations waver in become one, and long vowels behind the first none. */
function skeletonOf(word: string): string {
  const folded = foldAlef(word).replace(/ئ/g, 'ي').replace(/ؤ/g, 'و');
  const rest = folded.slice(1).replace(/[اويى]/g, '');
  const letters: Readonly<Record<string, string>> = {
    ...{ غ: 'ج', ط: 'ت', ص: 'س', ق: 'ك', ڤ: 'ف', پ: 'ب', چ: 'ج', گ: 'ج' },
  };
  return folded[0] + [...rest].map((letter) => letters[letter] ?? letter).join('');
}

/** Whether two words with one skeleton differ in a single letter between their first and their last. */
function areSpellings(a: string, b: string): boolean {
  const [one, other] = [foldAlef(a), foldAlef(b)];
  // A hamza alone is the lexicon's matter.
  if (one === other || one[0] !== other[0] || one.at(-1) !== other.at(-1)) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const shorter = Math.min(one.length, other.length) - start;
  while (end < shorter && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
}

/** What stands before (`<`) and behind (`>`) each of some words. */
function collectNeighbours(
  texts: readonly PhrasesOfText[],
  words: ReadonlySet<string>,
): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>([...words].map((word) => [word, new Set()]));
  const add = (word: string, sign: string, neighbour: string | undefined) => {
    const known = neighbours.get(word);
    if (!known || neighbour === undefined || neighbour.length < shortestNeighbour) return;
    if (known.size < mostNeighbours) known.add(sign + neighbour);
  };
  for (const phrase of texts.flat()) {
    for (const [index, word] of phrase.entries()) {
      if (!neighbours.has(word)) continue;
      add(word, '<', phrase[index - 1]);
      add(word, '>', phrase[index + 1]);
    }
  }
  return neighbours;
}
