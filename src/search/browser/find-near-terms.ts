import { indexOfDocument, type PostingList } from '../query/posting-list.ts';
import type { QueryTerm } from '../query/query-terms.ts';
import { type Correction, findCorrections, type Vocabulary } from '../query/spelling.ts';
import { type Cut, findSplits } from '../query/split-word.ts';
import { guessing } from '../ranking.ts';
import type { VocabularyFiles } from './vocabulary-files.ts';

/** A query term and its documents, which may still be loading. */
export interface AskedTerm extends QueryTerm {
  matches: Promise<PostingList>;
}

/** Vocabulary data of one term. */
interface KnownTerm {
  term: string;
  documents: number;
}

/** Each may cost a download. */
const mostForms = 2;

/**
 * Loads the vocabulary's entries for other forms of a word. Most share its ending, so that one file
 * is enough.
 */
export function loadKnownForms(
  { forms }: QueryTerm,
  vocabulary: VocabularyFiles,
): Promise<KnownTerm[]> {
  return Promise.all(
    forms.map(async (term) => {
      const documents = (await vocabulary.withSuffix(term)).get(term)?.documents ?? 0;
      return { term, documents };
    }),
  );
}

/** Selects forms of a word that are so much more frequent that they are likely meant. */
export function selectCommonerForms(known: readonly KnownTerm[], size: number): KnownTerm[] {
  return known
    .filter(({ documents }) => documents > size * guessing.form)
    .sort((a, b) => b.documents - a.documents)
    .slice(0, mostForms);
}

/** Finds the site's terms near a term. One edit leaves a word's beginning or its end unchanged. */
export async function findNearTerms(
  term: string,
  vocabulary: VocabularyFiles,
): Promise<Correction[]> {
  const letters = Math.max(2, Math.min(4, Math.floor((term.length - 1) / 2)));
  const endings = [term.slice(-letters)];
  // Covers a swap of the middle two of four letters.
  if (term.length === 4) endings.push(`${term[1]}${term[3]}`);
  const found = await Promise.all([
    vocabulary.withPrefix(term.slice(0, letters)),
    ...endings.map(vocabulary.withSuffix),
  ]);
  return findCorrections(term, mergeMaps(found));
}

/**
 * Finds near terms that are next to the term's neighbours in titles where the term itself is not.
 */
export async function findNearInTitles(
  { term, matches }: AskedTerm,
  neighbours: readonly AskedTerm[],
  vocabulary: VocabularyFiles,
): Promise<Correction[]> {
  const beside = neighbours.map(async (other) => {
    const [own, its] = await Promise.all([matches, other.matches]);
    return shareTitle(own, its) ? new Map() : vocabulary.neighbours(other.term);
  });
  return findCorrections(term, mergeMaps(await Promise.all(beside)));
}

function shareTitle(list: PostingList, other: PostingList): boolean {
  return list.documents.some(
    (document, place) =>
      list.titleLengths[place] && other.titleLengths[indexOfDocument(other, document)],
  );
}

/** Finds the likely split of a word in two: first where both parts are neighbours in a title. */
export async function findLikelySplit(
  { word, term }: AskedTerm,
  vocabulary: VocabularyFiles,
): Promise<{ cut: Cut; isInTitle: boolean } | undefined> {
  const known = mergeMaps(
    await Promise.all([
      vocabulary.withPrefix(term.slice(0, 2)),
      vocabulary.withSuffix(term.slice(-2)),
    ]),
  );
  const cuts = findSplits(word, known);
  for (const cut of cuts) {
    const [left, right] = cut.terms;
    if ((await vocabulary.neighbours(left)).has(right)) return { cut, isInTitle: true };
  }
  // Nearly every pair of letters is a term on some site; the article inside a word is a sign of two.
  const cut = cuts.find(
    ({ terms, hasArticle }) => hasArticle || terms.every((term) => term.length > 2),
  );
  return cut && { cut, isInTitle: false };
}

function mergeMaps(vocabularies: readonly Vocabulary[]): Vocabulary {
  return new Map(vocabularies.flatMap((each) => [...each]));
}
