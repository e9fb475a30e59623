/**
 * Finds the path of an article's file below the content folder, wherever that folder stands here.
 *
 * @example findContentPath('../elsewhere/articles/2024/07/x.mdx') // 'articles/2024/07/x.mdx'
 */
export function findContentPath(file: string): string {
  return file.replaceAll('\\', '/').replace(/^.*?(?=articles\/)/, '');
}
