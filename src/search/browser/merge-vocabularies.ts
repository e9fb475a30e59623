import type { TermEntry, Vocabulary } from '../query/spelling.ts';
import type { VocabularyFiles } from './vocabulary-files.ts';

/** Merges the vocabularies of several bundles. Document counts of a term are added up. */
export function mergeVocabularies(vocabularies: readonly VocabularyFiles[]): VocabularyFiles {
  const all = async (ask: (vocabulary: VocabularyFiles) => Promise<Vocabulary>) => {
    const [first = new Map(), ...others] = await Promise.all(vocabularies.map(ask));
    if (others.length === 0) return first;
    const joined = new Map<string, TermEntry>(first);
    for (const [term, { documents, isTitle }] of others.flatMap((each) => [...each])) {
      const known = joined.get(term);
      joined.set(term, {
        documents: documents + (known?.documents ?? 0),
        isTitle: isTitle || (known?.isTitle ?? false),
      });
    }
    return joined;
  };
  return {
    async documents() {
      const counts = await Promise.all(vocabularies.map((each) => each.documents()));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    withPrefix: (letters) => all((each) => each.withPrefix(letters)),
    withSuffix: (letters) => all((each) => each.withSuffix(letters)),
    neighbours: (term) => all((each) => each.neighbours(term)),
    withSkeleton: (skeleton) => all((each) => each.withSkeleton(skeleton)),
  };
}
