import type { ImportReason } from '../../src/i18n/commands/import-reasons.ts';
import { resolveTerm, type VocabularySet } from '../../src/loader/read-vocabularies.ts';
import type { VocabularyName } from '../../src/schema/problem.ts';
import type { RawArticle } from './raw-article.ts';
import { reason } from './reason.ts';

export interface ResolvedNames {
  section: string | undefined;
  tags: string[];
  authors: string[];
  /** One for each name that no vocabulary knows; it is not written, for the build would refuse it. */
  notes: ImportReason[];
}

/** Finds the identifiers of the names that a source itself gives its section, tags and authors. */
export function resolveNames(article: RawArticle, vocabularies: VocabularySet): ResolvedNames {
  const notes: ImportReason[] = [];
  const resolve = (vocabulary: VocabularyName, values: readonly string[]) => [
    ...new Set(
      values.flatMap((value) => {
        const id = resolveTerm(vocabularies[vocabulary], value);
        if (id === undefined) notes.push(reason('unknown-name', { vocabulary, value }));
        return id ?? [];
      }),
    ),
  ];
  const [section] = resolve('sections', article.sectionName ? [article.sectionName] : []);
  const tags = resolve('tags', article.tagNames);
  const authors = resolve('authors', article.authorNames);
  return { section, tags, authors, notes };
}
