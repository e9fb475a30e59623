import type { Original } from '../excerpt-faults.ts';
import type { Query } from '../queries.ts';
import type { AnsweredQuery } from '../visit.ts';
import { bareWords, hasWord } from './holds-word.ts';
import { countWords, foldWords, type WordCounts } from './word-counts.ts';
import { type AnsweredWord, type WordBench, wordFigures } from './word-figures.ts';
import { wordSample } from './word-sample.ts';

/**
 * Asks for words that articles hold, one at a time, and looks whether the first result holds them.
 *
 * @param originals Every article by its id.
 * @param count The most words of each band.
 * @param askAll Answers queries, in their order.
 */
export async function measureWords(
  originals: ReadonlyMap<string, Original>,
  count: number,
  askAll: (queries: readonly Query[]) => Promise<readonly AnsweredQuery[]>,
): Promise<WordBench> {
  const counts = countWords(originals.values());
  const bands = wordSample(counts, count).filter(({ words }) => words.length > 0);
  const asked = bands.flatMap(({ name, words }) => words.map((word) => ({ name, word })));
  const queries = asked.map(({ word }) => ({
    text: counts.get(word)?.spelling ?? word,
    articles: new Set<string>(),
  }));
  const answers = await askAll(queries);
  const judged = asked.flatMap(({ name, word }, index) => {
    const answered = answers[index];
    const first = originals.get(answered?.found[0] ?? '');
    return answered ? [{ name, word, first, ...judgeAnswer(word, answered, first, counts) }] : [];
  });
  const byBand = Map.groupBy(judged, ({ name }) => name);
  return {
    bands: Object.fromEntries([...byBand].map(([name, words]) => [name, wordFigures(words)])),
    missed: judged
      .filter(({ isHeld }) => !isHeld)
      .map(({ word, first }) => ({
        word,
        documents: counts.get(word)?.documents ?? 0,
        first: first?.title,
      })),
  };
}

function judgeAnswer(
  word: string,
  { asked }: AnsweredQuery,
  first: Original | undefined,
  counts: WordCounts,
): AnsweredWord {
  const held = first ? foldWords(first) : new Set<string>();
  return {
    isReplaced: asked.changed !== undefined,
    isOffered: asked.suggestion !== undefined,
    isExact: held.has(word),
    isHeld: hasWord(bareWords(word, counts), held),
  };
}
