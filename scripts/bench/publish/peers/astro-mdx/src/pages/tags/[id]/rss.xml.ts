import type { APIContext } from 'astro';
import { type Article, allArticles, grouped, tagsOf } from '../../../lib/articles';
import { feed } from '../../../lib/feed';
import { terms } from '../../../lib/terms';

export async function getStaticPaths() {
  const groups = grouped(await allArticles(), tagsOf);
  return [...groups].map(([id, articles]) => ({ params: { id }, props: { id, articles } }));
}

export function GET({ props, site }: APIContext<{ id: string; articles: Article[] }>) {
  return feed(terms.tags[props.id] ?? props.id, props.articles, site);
}
