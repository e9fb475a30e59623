import { consonantSkeleton } from '../../arabic/consonant-skeleton.ts';
import { guessing, weights } from '../ranking.ts';
import { shortestSkeleton } from '../vocabulary-shard.ts';
import type { LikelyTerm } from './find-likely-terms.ts';
import type { AskedTerm } from './find-near-terms.ts';
import type { VocabularyFiles } from './vocabulary-files.ts';

/** Each may cost a download. */
const mostVariants = 2;

/** Shorter words share their consonants with too many others. */
const shortestWord = 4;

/**
 * Finds terms that differ from a word in long vowels alone: other transliterations of a name
 * (ميريلاند, ماريلند), and plurals (خنازير, خنزير). First those that are titles, then the most frequent.
 * None for a frequent word.
 */
export async function findVariants(
  { term, matches }: AskedTerm,
  vocabulary: VocabularyFiles,
): Promise<LikelyTerm[]> {
  const skeleton = consonantSkeleton(term);
  if (term.length < shortestWord || skeleton.length < shortestSkeleton) return [];
  const [{ documents }, total] = await Promise.all([matches, vocabulary.documents()]);
  if (documents.length > total * guessing.variantShare) return [];
  const known = await vocabulary.withSkeleton(skeleton);
  return [...known]
    .filter(
      ([other, entry]) =>
        other !== term &&
        Math.abs(other.length - term.length) <= guessing.variantLength &&
        entry.documents >= documents.length * guessing.variantRatio,
    )
    .sort(
      ([a, x], [b, y]) =>
        Number(y.isTitle) - Number(x.isTitle) || y.documents - x.documents || (a < b ? -1 : 1),
    )
    .slice(0, mostVariants)
    .map(([other]) => ({ term: other, share: weights.variant, role: 'variant' }));
}
