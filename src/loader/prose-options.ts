import type { ArticleOptions } from '../check/check-article.ts';
import { site } from '../site/settings.ts';
import type { ArticleMetadata } from './read-article.ts';
import { readLexicon } from './read-lexicon.ts';

/** Options of the checker, from the site's settings and the article's frontmatter. */
export function resolveProseOptions(metadata: ArticleMetadata | undefined): ArticleOptions {
  return {
    lang: metadata?.lang ?? site.lang,
    rules: site.check.rules,
    lexicon: readLexicon(),
    allow: metadata?.check?.allow,
    head: metadata,
  };
}
