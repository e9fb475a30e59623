import type { FrontmatterFields } from '../../src/schema/write-frontmatter.ts';
import { site } from '../../src/site/settings.ts';
import type { EarlierState } from './earlier-state.ts';
import type { Choices } from './import-run.ts';
import type { RawArticle } from './raw-article.ts';
import type { ResolvedNames } from './resolve-names.ts';

/**
 * Builds the frontmatter of an imported article. For section and tags, command-line choices
 * come first, then the existing article's values, then those of the source and its text.
 *
 * @param earlier The article that it replaces, unless someone edited that article's text.
 */
export function articleFields(
  article: RawArticle & { published: Date },
  names: ResolvedNames,
  proposedTags: readonly string[],
  choices: Choices,
  earlier: EarlierState | undefined,
): Omit<FrontmatterFields, 'aliases' | 'image'> {
  const { title, description, published, updated, credit, agencies, publisher, lang } = article;
  return {
    title,
    description,
    published,
    updated,
    offsets: article.offsets,
    section: choices.section ?? earlier?.carried.section ?? names.section,
    tags: choices.tags ?? earlier?.carried.tags ?? [...new Set([...names.tags, ...proposedTags])],
    authors: names.authors,
    series: names.series,
    credit,
    agencies,
    source: publisher,
    lang: lang === site.lang ? undefined : lang,
    draft: article.draft,
  };
}
