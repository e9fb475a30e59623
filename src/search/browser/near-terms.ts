import { type PostingList, placeOf } from '../query/posting-list.ts';
import type { QueryTerm } from '../query/query-terms.ts';
import { type Correction, corrections, type Vocabulary } from '../query/spelling.ts';
import { type Cut, findSplits } from '../query/split-word.ts';
import { guessing } from '../ranking.ts';
import type { VocabularyFiles } from './vocabulary-files.ts';

/** A term of the query, and the documents that have it, which may still be on their way. */
export interface AskedTerm extends QueryTerm {
  matches: Promise<PostingList>;
}

/** What the site's vocabulary knows of one term. */
interface KnownTerm {
  term: string;
  documents: number;
}

/** Each may cost a download. */
const mostForms = 2;

/** The other forms of a word. Most end as it does, so that one file tells of all. */
export function knownForms(
  { forms }: QueryTerm,
  vocabulary: VocabularyFiles,
): Promise<KnownTerm[]> {
  return Promise.all(
    forms.map(async (term) => {
      const documents = (await vocabulary.ending(term)).get(term)?.documents ?? 0;
      return { term, documents };
    }),
  );
}

/** Those forms of a word that are so frequent, beside it, that they are likely meant. */
export function commonerForms(known: readonly KnownTerm[], size: number): KnownTerm[] {
  return known
    .filter(({ documents }) => documents > size * guessing.form)
    .sort((a, b) => b.documents - a.documents)
    .slice(0, mostForms);
}

/** The terms of the site near a term. One edit leaves a word's beginning or its end as it was. */
export async function nearTerms(term: string, vocabulary: VocabularyFiles): Promise<Correction[]> {
  const letters = Math.max(2, Math.min(4, Math.floor((term.length - 1) / 2)));
  const endings = [term.slice(-letters)];
  // Unless it swaps the two in the middle of four.
  if (term.length === 4) endings.push(`${term[1]}${term[3]}`);
  const found = await Promise.all([
    vocabulary.beginning(term.slice(0, letters)),
    ...endings.map(vocabulary.ending),
  ]);
  return corrections(term, joined(found));
}

/** Terms near this one that stand beside its neighbours in titles, where it does not itself. */
export async function nearInTitles(
  { term, matches }: AskedTerm,
  neighbours: readonly AskedTerm[],
  vocabulary: VocabularyFiles,
): Promise<Correction[]> {
  const beside = neighbours.map(async (other) => {
    const [own, its] = await Promise.all([matches, other.matches]);
    return shareTitle(own, its) ? new Map() : vocabulary.beside(other.term);
  });
  return corrections(term, joined(await Promise.all(beside)));
}

function shareTitle(list: PostingList, other: PostingList): boolean {
  return list.documents.some(
    (document, place) => list.titleLengths[place] && other.titleLengths[placeOf(other, document)],
  );
}

/** Where a word may be cut in two: first where both stand side by side in a title. */
export async function findLikelySplit(
  { word, term }: AskedTerm,
  vocabulary: VocabularyFiles,
): Promise<{ cut: Cut; isInTitle: boolean } | undefined> {
  const known = joined(
    await Promise.all([vocabulary.beginning(term.slice(0, 2)), vocabulary.ending(term.slice(-2))]),
  );
  const cuts = findSplits(word, known);
  for (const cut of cuts) {
    const [left, right] = cut.terms;
    if ((await vocabulary.beside(left)).has(right)) return { cut, isInTitle: true };
  }
  // Of two letters nearly everything is a term of some site.
  const cut = cuts.find(({ terms }) => terms.every((term) => term.length > 2));
  return cut && { cut, isInTitle: false };
}

function joined(vocabularies: readonly Vocabulary[]): Vocabulary {
  return new Map(vocabularies.flatMap((each) => [...each]));
}
