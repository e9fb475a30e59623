import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { once } from './once.ts';

const byId = once(
  async () => new Map((await allArticles()).map((article) => [article.id, article])),
);

/** The older articles nearest in content, the nearest first; a few, or none. */
export async function relatedTo({ related }: Article): Promise<readonly Article[]> {
  const articles = await byId();
  return related.flatMap((id) => articles.get(id) ?? []);
}
