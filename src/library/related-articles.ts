import { analyse } from '../arabic/analyse.ts';
import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { once } from './once.ts';
import { type RelatedSource, relatedArticles } from './related.ts';

const shown = 4;

const lists = once(async () => {
  const newestFirst = await allArticles();
  const byId = new Map(newestFirst.map((article) => [article.id, article]));
  return { byId, related: relatedArticles(newestFirst.map(source).reverse(), shown) };
});

/** The older articles nearest in content, the nearest first; a few, or none. */
export async function relatedTo({ id }: Article): Promise<readonly Article[]> {
  const { byId, related } = await lists();
  return (related.get(id) ?? []).flatMap((each) => byId.get(each) ?? []);
}

function source({ id, lang, series, section, tags, title, keyTerms }: Article): RelatedSource {
  return {
    id,
    lang,
    series: series?.term.id,
    section: section?.id,
    tags: tags.map((tag) => tag.id),
    titleTerms: analyse(title).flatMap(({ terms }) => terms),
    keyTerms,
  };
}
