import type { ProseOptions } from '../check/check-runs.ts';
import { site } from '../site/settings.ts';
import type { ArticleMetadata } from './read-article.ts';
import { readLexicon } from './read-lexicon.ts';

/** How an article's prose is checked: by the site's settings and what its head says. */
export function proseOptions(metadata: ArticleMetadata | undefined): ProseOptions {
  return {
    lang: metadata?.lang ?? site.lang,
    rules: site.check.rules,
    lexicon: readLexicon(),
    allow: metadata?.check?.allow,
  };
}
