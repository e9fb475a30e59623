import { foldForMatch } from '../../arabic/fold.ts';
import { foldWithoutArticle, indexWithoutArticle } from '../../arabic/name-key.ts';
import type { Term } from '../../schema/term.ts';

/** Finds the term that a name is: by its identifier, or by a name as the site compares them. */
export function findTerm(terms: readonly Term[], name: string): Term | undefined {
  const exact = terms.find(
    ({ id, label, aliases }) => id === name || label === name || aliases.includes(name),
  );
  if (exact) return exact;
  const folded = foldForMatch(name);
  return terms.find(({ label, aliases }) =>
    [label, ...aliases].some((each) => foldForMatch(each) === folded),
  );
}

/** Finds the term whose name differs from another in ال alone. */
export function findTermBesideArticle(terms: readonly Term[], name: string): Term | undefined {
  const id = indexWithoutArticle(terms).get(foldWithoutArticle(name));
  return terms.find((term) => term.id === id);
}
