import type { QueryTerm } from '../query/query-terms.ts';
import type { TermMatches } from '../query/rank.ts';
import { type Correction, corrections, type Vocabulary } from '../query/spelling.ts';
import { type Cut, possibleCuts } from '../query/split-word.ts';
import type { VocabularyFiles } from './vocabulary-files.ts';

/** A term of the query with the documents that have it. */
export type AskedTerm = QueryTerm & TermMatches;

/** Each may cost a download. */
const mostForms = 2;

/**
 * The other forms of a word that are so much more frequent than itself that they are likely meant.
 *
 * @param times How much more.
 */
export async function commonerForms(
  { forms, matches }: AskedTerm,
  times: number,
  vocabulary: VocabularyFiles,
): Promise<{ term: string; documents: number }[]> {
  const known = await Promise.all(
    forms.map(async (term) => {
      // Most end as the word does, so that one file tells of all.
      const documents = (await vocabulary.ending(term)).get(term)?.documents ?? 0;
      return { term, documents };
    }),
  );
  return known
    .filter(({ documents }) => documents > matches.size * times)
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
    for (const [id, { titleLength }] of matches) {
      if (titleLength && other.matches.get(id)?.titleLength) return new Map();
    }
    return vocabulary.beside(other.term);
  });
  return corrections(term, joined(await Promise.all(beside)));
}

/** Where a word may be cut in two: first where both stand side by side in a title. */
export async function likelyCut(
  { word, term }: AskedTerm,
  vocabulary: VocabularyFiles,
): Promise<{ cut: Cut; isInTitle: boolean } | undefined> {
  const known = joined(
    await Promise.all([vocabulary.beginning(term.slice(0, 2)), vocabulary.ending(term.slice(-2))]),
  );
  const cuts = possibleCuts(word, known);
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
