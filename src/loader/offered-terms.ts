import type { VocabularyName } from '../schema/problem.ts';
import type { Term } from '../schema/term.ts';
import { mapVocabularies } from '../schema/vocabulary.ts';
import type { LoadedArticle } from './load-article.ts';
import type { VocabularySet } from './vocabulary.ts';

/** Terms that the page where articles are written offers. */
export type OfferedTerms = Readonly<Record<VocabularyName, readonly Term[]>>;

/**
 * Selects the terms that may be shown: all but those that only hidden articles have, since a name
 * may say what an embargo keeps back.
 *
 * @param all All articles.
 * @param shown Those on the site.
 */
export function selectOfferedTerms(
  vocabularies: VocabularySet,
  all: readonly LoadedArticle[],
  shown: readonly LoadedArticle[],
): OfferedTerms {
  const [used, visible] = [collectTerms(all), collectTerms(shown)];
  return mapVocabularies((name) => {
    const { terms, open } = vocabularies[name];
    // An open vocabulary only lends its labels; the content folder has none of its own.
    const isOffered = (id: string) => visible[name].has(id) || (!open && !used[name].has(id));
    return terms.filter(({ id }) => isOffered(id));
  });
}

/** Identifiers that articles have, by vocabulary. */
function collectTerms(articles: readonly LoadedArticle[]): Record<VocabularyName, Set<string>> {
  const found = mapVocabularies(() => new Set<string>());
  const { sections, authors, tags, series } = found;
  for (const { metadata } of articles) {
    if (metadata.section !== undefined) sections.add(metadata.section);
    if (metadata.series) series.add(metadata.series.id);
    for (const id of metadata.authors) authors.add(id);
    for (const id of metadata.tags) tags.add(id);
  }
  return found;
}
