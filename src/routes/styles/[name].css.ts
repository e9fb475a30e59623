import type { APIRoute, GetStaticPaths } from 'astro';
import { listSheetNames, resolveArticleStyles } from '../../components/article-styles.ts';
import { allArticles } from '../../library/articles.ts';
import { manualPages } from '../../library/manual.ts';
import { site } from '../../site/settings.ts';

/** Combined style sheets of articles and manual pages whose bodies need more than the article sheet. */
export const getStaticPaths = (async () => {
  const shown = [...(await allArticles()), ...manualPages()].map(({ styleSheets }) => styleSheets);
  if (site.write) shown.push(listSheetNames());
  const composed = shown.flatMap((names) => resolveArticleStyles(names).composed ?? []);
  const texts = new Map(composed.map(({ name, text }) => [name, text]));
  return [...texts].map(([name, text]) => ({ params: { name }, props: { text }, cacheKey: name }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
