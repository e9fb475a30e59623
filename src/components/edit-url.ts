import type { Article } from '../library/article.ts';
import { site } from '../site.config.ts';

/**
 * Where the forge lets a reader edit an article's file and propose the change.
 *
 * @example editUrl(article) // 'https://forge.example/o/r/edit/main/content/articles/2024/07/x.mdx'
 */
export function editUrl({ file }: Article): string {
  const { repository, branch, contentPath, editUrl: template } = site.forge;
  const path = file.replace(/^.*?(?=articles\/)/, `${contentPath}/`);
  const values: Readonly<Record<string, string>> = {
    repository: repository.replace(/\/$/, ''),
    branch: encodeURIComponent(branch).replaceAll('%2F', '/'),
    path: path.split('/').map(encodeURIComponent).join('/'),
  };
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
