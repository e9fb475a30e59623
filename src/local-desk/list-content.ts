import { articleId } from '../loader/article-path.ts';
import type { Content } from '../loader/content.ts';
import { listArticleNames } from '../loader/read-content.ts';
import type { LocalArticle, LocalListing } from '../write/local/local-api.ts';
import { settingsFiles } from './content-path.ts';

/**
 * Lists a content folder for the desk.
 *
 * @param folder Absolute path.
 * @param content What the dev server read of it; articles with errors are not in it.
 */
export async function listContent(
  folder: string,
  { articles }: Pick<Content, 'articles'>,
): Promise<LocalListing> {
  const known = new Map(articles.map((article) => [article.id, article]));
  const listed = (await listArticleNames(folder)).map((name): LocalArticle => {
    const article = known.get(articleId(name));
    return {
      path: `articles/${name}`,
      title: article?.title,
      published: article?.published.toISOString(),
      isDraft: article?.draft ?? false,
    };
  });
  const newest = '\uffff';
  listed.sort((a, b) => ((a.published ?? newest) < (b.published ?? newest) ? 1 : -1));
  return { articles: listed, files: [...settingsFiles] };
}
