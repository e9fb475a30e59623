import { lightStem } from '../../arabic/light-stem.ts';
import type { Vocabulary } from './spelling.ts';

/** The shortest part that a joined word is cut into. */
const shortestPart = 2;

/**
 * Cuts a word that two words were typed into without a space, where both parts are terms of the
 * site: first where the second begins with the article.
 *
 * @param word Folded.
 * @param known Terms of the site; nothing is found where it lacks either part.
 * @returns The two parts' terms, or nothing.
 * @example splitWord('البحرالميت', terms) // ['بحر', 'ميت']
 */
export function splitWord(word: string, known: Vocabulary): [string, string] | undefined {
  const cuts = Array.from({ length: word.length - 1 }, (_, index) => index + 1)
    .filter((at) => at >= shortestPart && word.length - at >= shortestPart)
    .map((at) => {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      const terms: [string, string] = [lightStem(left), lightStem(right)];
      const documents = Math.min(known.get(terms[0]) ?? 0, known.get(terms[1]) ?? 0);
      return { terms, documents, hasArticle: right.startsWith('ال') && right.length > 3 };
    })
    .filter(({ documents }) => documents > 0);
  cuts.sort((a, b) => Number(b.hasArticle) - Number(a.hasArticle) || b.documents - a.documents);
  return cuts[0]?.terms;
}
