import { askedTerm, titleLength } from '../index-terms.ts';
import type { Match } from '../query/rank.ts';
import type { Engine, EngineResult } from './index-engine.ts';

/** Finds the documents that hold one term. */
export type TermSearch = (
  term: string,
  isBeginning?: boolean,
) => Promise<ReadonlyMap<string, Match>>;

/** Enough for a long session; each entry holds a common word's documents. */
const mostRemembered = 200;

/**
 * Searches term by term, which Pagefind answers alike whatever was asked before.
 *
 * A term that is only the beginning of a word matches all that goes on from it among the parts of
 * the index that are loaded; that answer is for the moment of typing and is not kept.
 */
export function termSearch(engine: Engine): TermSearch {
  const remembered = new Map<string, Promise<ReadonlyMap<string, Match>>>();
  const ask = async (text: string) => {
    const { results } = await engine.search(text);
    return new Map(results.map((result) => [result.id, matchOf(result)]));
  };
  return (term, isBeginning = false) => {
    if (isBeginning) return ask(term);
    const known = remembered.get(term);
    if (known) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const asked = ask(askedTerm(term));
    remembered.set(term, asked);
    // A failure is not an answer.
    asked.catch(() => remembered.delete(term));
    return asked;
  };
}

function matchOf({ score, words, matchedMetaFields }: EngineResult): Match {
  const [field] = matchedMetaFields ?? [];
  return { score, positions: words, titleLength: field ? titleLength(field) : undefined };
}

/**
 * Joins what a word found with what it may stand for: documents that only the latter has count at
 * a share of their score.
 */
export function withAlternative(
  matches: ReadonlyMap<string, Match>,
  alternative: ReadonlyMap<string, Match>,
  share: number,
): ReadonlyMap<string, Match> {
  const joined = new Map(matches);
  for (const [id, match] of alternative) {
    if (!joined.has(id)) joined.set(id, { ...match, score: match.score * share });
  }
  return joined;
}
