import type { APIContext } from 'astro';
import { type Article, allArticles, grouped, sectionsOf } from '../../../lib/articles';
import { feed } from '../../../lib/feed';
import { terms } from '../../../lib/terms';

export async function getStaticPaths() {
  const groups = grouped(await allArticles(), sectionsOf);
  return [...groups].map(([id, articles]) => ({ params: { id }, props: { id, articles } }));
}

export function GET({ props, site }: APIContext<{ id: string; articles: Article[] }>) {
  return feed(terms.sections[props.id] ?? props.id, props.articles, site);
}
