import type { TermEntry, Vocabulary } from '../query/spelling.ts';
import type { VocabularyFiles } from './vocabulary-files.ts';

/**
 * The vocabularies of several bundles as that of one site: a term that is in more than one of them
 * has the documents of all.
 */
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
    beginning: (letters) => all((each) => each.beginning(letters)),
    ending: (letters) => all((each) => each.ending(letters)),
    beside: (term) => all((each) => each.beside(term)),
  };
}
