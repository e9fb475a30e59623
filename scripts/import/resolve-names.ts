import { reason } from '../../src/convert/reason.ts';
import type { ImportReason } from '../../src/i18n/commands/import-reasons.ts';
import type { NewTerms } from '../../src/loader/new-terms.ts';
import type { VocabularyName } from '../../src/schema/problem.ts';
import type { RawArticle } from './raw-article.ts';

export interface ResolvedNames {
  section: string | undefined;
  tags: string[];
  authors: string[];
  series: { id: string; part: number } | undefined;
  /** One for each unknown name; it is not written, because the build would reject it. */
  notes: ImportReason[];
}

/** Resolves a source's names of section, tags and authors to identifiers, or creates new terms. */
export function resolveNames(article: RawArticle, terms: NewTerms): ResolvedNames {
  const notes: ImportReason[] = [];
  const resolve = (vocabulary: VocabularyName, values: readonly string[]) => [
    ...new Set(
      values.flatMap((value) => {
        const id = terms.idOf(vocabulary, value);
        if (id === undefined) notes.push(reason('unknown-name', { vocabulary, value }));
        return id ?? [];
      }),
    ),
  ];
  const [section] = resolve('sections', article.sectionName ? [article.sectionName] : []);
  const tags = resolve('tags', article.tagNames);
  const authors = resolve('authors', article.authorNames);
  const [id] = resolve('series', article.series ? [article.series.name] : []);
  const series = id === undefined ? undefined : { id, part: article.series?.part ?? 1 };
  return { section, tags, authors, series, notes };
}
