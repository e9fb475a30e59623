import type { Article } from '../library/article.ts';
import { site } from '../site/settings.ts';

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
  const { repository, branch, contentPath } = site.forge;
  const path = file.replace(/^.*?(?=articles\/)/, `${contentPath}/`);
  const values: Readonly<Record<string, string>> = {
    repository: repository.replace(/\/$/, ''),
    branch: encodeURIComponent(branch).replaceAll('%2F', '/'),
    path: path.split('/').map(encodeURIComponent).join('/'),
  };
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
