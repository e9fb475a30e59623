import type { PostingList } from '../query/posting-list.ts';
import type { Correction } from '../query/spelling.ts';
import type { Cut } from '../query/split-word.ts';
import { guessing, weights } from '../ranking.ts';
import {
  type AskedTerm,
  commonerForms,
  knownForms,
  likelyCut,
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
}

/**
 * What a word of a query may have meant, as far as the site's vocabulary tells: first another form of
 * it, then a word that stands beside its neighbours in titles, then one near it, then two words.
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
  const mayBeTitle = mayBeOther && query.length <= guessing.longestTitle;
  const forms = commonerForms(mayBeOther ? await known : [], size).map(
    ({ term }): LikelyTerm => ({ term, share: weights.alternative, role: 'form' }),
  );
  const isRare = size <= Math.max(guessing.fewDocuments, total * guessing.rare);
  const isAlone = query.length === 1 && !isTitle(matches);
  const looksWrong = forms.length === 0 && (isRare || isAlone);
  const [beside, near] = await Promise.all([
    mayBeTitle ? nearInTitles(asked, neighbours, vocabulary) : [],
    looksWrong ? nearTerms(asked.term, vocabulary) : [],
  ]);
  const likely = [
    ...beside,
    ...(beside.length > 0 ? [] : near).filter(
      (each) =>
        (isAlone && each.isTitle) || isSameName(asked.term, each) || isMoreFrequent(each, size),
    ),
  ];
  const [nearest, second] = likely;
  const mayBeTwo = size === 0 && forms.length === 0 && beside.length === 0;
  if (mayBeTwo && (nearest?.distance ?? 1) > guessing.nearWord) {
    const found = await likelyCut(asked, vocabulary);
    if (found && (found.isInTitle || !nearest)) return { others: [], cut: found.cut };
  }
  const corrected = [nearest, second?.distance === nearest?.distance ? second : undefined]
    .filter((each) => each !== undefined)
    .map((each, place): LikelyTerm => {
      const isInstead = place === 0 && looksWrong && isRare && isMoreFrequent(each, size);
      const share = size === 0 ? 1 : isRare ? guessing.correctionShare : weights.alternative;
      return { term: each.term, share, role: isInstead ? 'instead' : 'besides' };
    });
  return { others: [...forms, ...corrected] };
}

function isMoreFrequent({ documents, distance }: Correction, size: number): boolean {
  return documents >= size * guessing.correction ** (1 + distance);
}

/** A long vowel more or less: both spellings of a foreign name may be in use. */
function isSameName(term: string, { distance }: Correction): boolean {
  return term.length >= guessing.longName && distance <= guessing.nearWord;
}

function isTitle({ titleLengths }: PostingList): boolean {
  return titleLengths.includes(1);
}
