import type { Article } from '../library/article.ts';
import { isSourcePublished } from '../library/article-sources.ts';
import { findContentPath } from '../library/content-path.ts';
import { site } from '../site/settings.ts';
import { sitePath } from '../site/site-path.ts';
import { editParameter } from '../write/propose/article-source.ts';
import { fillForgeUrl } from '../write/send/forge-address.ts';

/**
 * Address where a reader proposes a change of an article: the site's own page for writers, or the
 * forge's where the site has none or does not publish the text.
 *
 * @example proposeUrl(article) // '/write/?edit=/2024/07/x/'
 */
export function proposeUrl(article: Article): string {
  if (!isSourcePublished(article)) return editUrl(article);
  return `${sitePath('/write/')}?${editParameter}=${article.path}`;
}

/**
 * Address on the forge where a reader can edit an article's file and propose the change.
 *
 * @example editUrl(article) // 'https://forge.example/o/r/edit/main/content/articles/2024/07/x.mdx'
 */
export function editUrl(article: Article): string {
  return forgeUrl(site.forge.editUrl, article);
}

/**
 * Address on the forge with all changes of an article's file.
 *
 * @example historyUrl(article) // 'https://forge.example/o/r/commits/main/content/articles/…/x.mdx'
 */
export function historyUrl(article: Article): string {
  return forgeUrl(site.forge.historyUrl, article);
}

function forgeUrl(template: string, { file }: Article): string {
  return fillForgeUrl(template, site.forge, findContentPath(file));
}
