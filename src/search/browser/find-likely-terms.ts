import type { PostingList } from '../query/posting-list.ts';
import type { Correction } from '../query/spelling.ts';
import type { Cut } from '../query/split-word.ts';
import { guessing, weights } from '../ranking.ts';
import {
  type AskedTerm,
  findLikelySplit,
  findNearInTitles,
  findNearTerms,
  loadKnownForms,
  selectCommonerForms,
} from './find-near-terms.ts';
import type { VocabularyFiles } from './vocabulary-files.ts';

/** An alternative to a typed term. */
export interface LikelyTerm {
  term: string;
  /** Weight of its matches. */
  share: number;
  /**
   * `form`: the same word in other letters. `variant`: another with the same consonants. `instead`: a
   * correction that the page shows to readers. `additional`: an alternative that is neither mentioned nor highlighted.
   */
  role: 'form' | 'variant' | 'instead' | 'additional';
}

export interface LikelyTerms {
  others: readonly LikelyTerm[];
  /** Where to split the word in two. */
  cut?: Cut;
  /** A term to suggest when the word is in few documents. */
  offer?: string;
}

/**
 * Finds alternatives to a query word in the site's vocabulary: first its other forms, then words
 * that are next to its neighbours in titles, then fuzzy matches, then splits. Only a word without
 * documents is replaced; for a rare word alternatives are added or suggested.
 *
 * @param query All terms of the query.
 * @param index Index of the term in `query`.
 */
export async function findLikelyTerms(
  query: readonly AskedTerm[],
  index: number,
  vocabulary: VocabularyFiles,
): Promise<LikelyTerms> {
  const asked = query[index];
  if (!asked) return { others: [] };
  // Loaded before the word is known to be rare: waiting for its documents takes longer than this
  // load.
  const known = loadKnownForms(asked, vocabulary);
  const matches = await asked.matches;
  const size = matches.documents.length;
  const total = await vocabulary.documents();
  // A frequent word is not a typo.
  const mayBeOther = size <= total * guessing.common;
  const neighbours = query.filter((_, at) => Math.abs(at - index) === 1);
  const isQuestion = query.length > guessing.longestTitle;
  const mayBeTitle = mayBeOther && !isQuestion;
  const forms = selectCommonerForms(mayBeOther ? await known : [], size).map(
    ({ term }): LikelyTerm => ({ term, share: weights.alternative, role: 'form' }),
  );
  const isRare = size <= Math.max(guessing.fewDocuments, total * guessing.rare);
  const looksWrong = forms.length === 0 && (size === 0 || (isRare && !isQuestion));
  // A single word that is no title may be a mistyped title.
  const mayBeLoneTitle = forms.length === 0 && query.length === 1 && !isTitle(matches);
  const [beside, near] = await Promise.all([
    mayBeTitle ? findNearInTitles(asked, neighbours, vocabulary) : [],
    looksWrong || mayBeLoneTitle ? findNearTerms(asked.term, vocabulary) : [],
  ]);
  const nearTitles = mayBeLoneTitle ? near.filter((each) => each.isTitle) : [];
  const likely =
    beside.length > 0 ? beside : near.filter((each) => isLikely(asked.term, each, size));
  const [nearest, second] = likely;
  const also = second?.distance === nearest?.distance ? second : undefined;
  if (size > 0) {
    const others = [nearest, ...nearTitles.slice(0, 1)].filter((each) => each !== undefined);
    const isOffered = looksWrong && nearest && mayBeOffered(nearest, size);
    return {
      others: [...forms, ...others.map((each) => toLikelyTerm(each, weights.guess))],
      ...(isOffered && { offer: nearest.term }),
    };
  }
  if (forms.length === 0 && beside.length === 0 && (nearest?.distance ?? 1) > guessing.nearWord) {
    const found = await findLikelySplit(asked, vocabulary);
    if (found && (found.isInTitle || !nearest)) return { others: [], cut: found.cut };
  }
  if (!nearest) return { others: forms };
  const instead: LikelyTerm = {
    term: nearest.term,
    share: 1,
    role: looksWrong ? 'instead' : 'additional',
  };
  const others = [also, ...nearTitles.slice(0, 1)].filter((each) => each !== undefined);
  return { others: [...forms, instead, ...others.map((each) => toLikelyTerm(each, 1))] };
}

function toLikelyTerm({ term }: Correction, share: number): LikelyTerm {
  return { term, share, role: 'additional' };
}

/** Whether a fuzzy match is worth searching for a word in this many documents. */
function isLikely(term: string, near: Correction, size: number): boolean {
  return size === 0 || isSameName(term, near) || isMuchCommoner(near, size);
}

/** Whether a word in this many documents is probably a typo of the fuzzy match. */
function isMuchCommoner({ documents, distance }: Correction, size: number): boolean {
  return documents >= size * guessing.correction ** (1 + distance);
}

/** Whether to suggest a fuzzy match for a word in this many documents. */
function mayBeOffered(near: Correction, size: number): boolean {
  const isClose = near.distance <= guessing.offered;
  return isClose && size <= guessing.fewDocuments && isMuchCommoner(near, size);
}

function isTitle({ titleLengths }: PostingList): boolean {
  return titleLengths.includes(1);
}

/**
 * Whether two words differ in a long vowel only: both spellings of a foreign name may be in use.
 */
function isSameName(term: string, { distance }: Correction): boolean {
  return term.length >= guessing.longName && distance <= guessing.nearWord;
}
