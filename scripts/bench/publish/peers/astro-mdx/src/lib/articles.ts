import { type CollectionEntry, getCollection } from 'astro:content';

export type Article = CollectionEntry<'articles'>;

/** Newest first. */
export async function allArticles(): Promise<Article[]> {
  const articles = await getCollection('articles');
  return articles.sort((a, b) => b.data.date.getTime() - a.data.date.getTime());
}

export function grouped(
  articles: readonly Article[],
  idsOf: (article: Article) => readonly string[],
): Map<string, Article[]> {
  const byId = new Map<string, Article[]>();
  for (const article of articles) {
    for (const id of idsOf(article)) {
      const items = byId.get(id);
      if (items) items.push(article);
      else byId.set(id, [article]);
    }
  }
  return byId;
}

export const sectionsOf = ({ data }: Article) => [data.section];
export const tagsOf = ({ data }: Article) => data.tags;
export const authorsOf = ({ data }: Article) => data.authors;
export const yearOf = ({ data }: Article) => [data.date.toISOString().slice(0, 4)];
export const monthOf = ({ data }: Article) => [data.date.toISOString().slice(0, 7)];
