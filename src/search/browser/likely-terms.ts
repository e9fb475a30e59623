import type { PostingList } from '../query/posting-list.ts';
import type { Correction } from '../query/spelling.ts';
import type { Cut } from '../query/split-word.ts';
import { guessing, weights } from '../ranking.ts';
import {
  type AskedTerm,
  commonerForms,
  findLikelySplit,
  knownForms,
  nearInTitles,
  nearTerms,
} from './near-terms.ts';
import type { VocabularyFiles } from './vocabulary-files.ts';

/** A term to look for beside the one typed. */
export interface LikelyTerm {
  term: string;
  /** What it counts. */
  share: number;
  /** The same word in other letters; what readers are told was meant; what is not told nor marked. */
  role: 'form' | 'instead' | 'besides';
}

export interface LikelyTerms {
  others: readonly LikelyTerm[];
  /** Where the word is two words, to look for in its place. */
  cut?: Cut;
  /** A term to offer to the reader, where the word stands in few documents. */
  offer?: string;
}

/**
 * What a word of a query may have meant, as far as the site's vocabulary tells: first another form of
 * it, then a word that stands beside its neighbours in titles, then one near it, then two words.
 * Only a word that no document has is replaced; beside one that some have, others are but offered.
 *
 * @param query All terms of the query.
 * @param index Which of them.
 */
export async function likelyTerms(
  query: readonly AskedTerm[],
  index: number,
  vocabulary: VocabularyFiles,
): Promise<LikelyTerms> {
  const asked = query[index];
  if (!asked) return { others: [] };
  // Not only once the word turns out to be rare: to wait for its documents takes longer than to load.
  const known = knownForms(asked, vocabulary);
  const matches = await asked.matches;
  const size = matches.documents.length;
  const total = await vocabulary.documents();
  // A frequent word means itself.
  const mayBeOther = size <= total * guessing.common;
  const neighbours = query.filter((_, at) => Math.abs(at - index) === 1);
  const isQuestion = query.length > guessing.longestTitle;
  const mayBeTitle = mayBeOther && !isQuestion;
  const forms = commonerForms(mayBeOther ? await known : [], size).map(
    ({ term }): LikelyTerm => ({ term, share: weights.alternative, role: 'form' }),
  );
  const isRare = size <= Math.max(guessing.fewDocuments, total * guessing.rare);
  const looksWrong = forms.length === 0 && (size === 0 || (isRare && !isQuestion));
  // A lone word that is no title may be a title's, mistyped.
  const mayBeLoneTitle = forms.length === 0 && query.length === 1 && !isTitle(matches);
  const [beside, near] = await Promise.all([
    mayBeTitle ? nearInTitles(asked, neighbours, vocabulary) : [],
    looksWrong || mayBeLoneTitle ? nearTerms(asked.term, vocabulary) : [],
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
      others: [...forms, ...others.map((each) => guess(each, weights.guess))],
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
    role: looksWrong ? 'instead' : 'besides',
  };
  const others = [also, ...nearTitles.slice(0, 1)].filter((each) => each !== undefined);
  return { others: [...forms, instead, ...others.map((each) => guess(each, 1))] };
}

function guess({ term }: Correction, share: number): LikelyTerm {
  return { term, share, role: 'besides' };
}

/** Whether a near term is worth a look beside a word that stands in so many documents. */
function isLikely(term: string, near: Correction, size: number): boolean {
  return size === 0 || isSameName(term, near) || isMuchCommoner(near, size);
}

/** Whether a word that stands in so few documents may well be a slip for a near one. */
function isMuchCommoner({ documents, distance }: Correction, size: number): boolean {
  return documents >= size * guessing.correction ** (1 + distance);
}

/** Whether readers are asked if they meant a near term, by a word that stands in so many documents. */
function mayBeOffered(near: Correction, size: number): boolean {
  const isClose = near.distance <= guessing.offered;
  return isClose && size <= guessing.fewDocuments && isMuchCommoner(near, size);
}

function isTitle({ titleLengths }: PostingList): boolean {
  return titleLengths.includes(1);
}

/** A long vowel more or less: both spellings of a foreign name may be in use. */
function isSameName(term: string, { distance }: Correction): boolean {
  return term.length >= guessing.longName && distance <= guessing.nearWord;
}
