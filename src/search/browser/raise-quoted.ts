import type { Ranked } from '../query/rank.ts';
import { weights } from '../ranking.ts';
import { hasPhrase } from './has-phrase.ts';
import type { TermSearch } from './term-matches.ts';

/**
 * Boosts documents that contain the query's quoted phrases.
 *
 * @param ranked Best first.
 * @param quoted The quoted phrases.
 * @returns All documents, best first; equal scores keep their order.
 */
export async function raiseQuoted(
  ranked: readonly Ranked[],
  quoted: readonly string[],
  search: TermSearch,
): Promise<readonly Ranked[]> {
  if (quoted.length === 0) return ranked;
  const phrases = await Promise.all(quoted.map((phrase) => hasPhrase(phrase, search)));
  const share = weights.quoted / quoted.length;
  return ranked
    .map(({ id, score }) => {
      const held = phrases.filter((holds) => holds(id)).length;
      return { id, score: score * (1 + share * held) };
    })
    .sort((a, b) => b.score - a.score);
}
