import type { APIContext } from 'astro';
import { allArticles } from '../lib/articles';
import { feed } from '../lib/feed';

export async function GET({ site }: APIContext) {
  return feed('مقالات', await allArticles(), site);
}
