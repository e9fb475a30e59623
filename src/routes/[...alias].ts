import type { APIRoute, GetStaticPaths } from 'astro';
import { listEntries } from '../feeds/sitemap-entries.ts';
import { allArticles } from '../library/articles.ts';
import { createPageKey } from '../library/page-key.ts';
import { withdrawnArticles } from '../library/withdrawn.ts';
import { movedPages, replacedArticles } from '../seo/moved-pages.ts';
import { redirectHtml } from '../seo/redirect-html.ts';
import { type RedirectPage, redirectPages } from '../seo/redirects.ts';
import { listOwnPages } from '../site/route-patterns.ts';

export const getStaticPaths = (async () => {
  const key = await createPageKey();
  const lists = (await listEntries()).map(({ path }) => path);
  return redirectPages(
    [...movedPages(), ...(await allArticles()), ...replacedArticles(withdrawnArticles())],
    [...lists, ...listOwnPages()],
  ).map((page) => ({
    params: { alias: page.file },
    props: { page },
    cacheKey: key(page),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: RedirectPage }> = ({ props }) =>
  new Response(redirectHtml(props.page.article));
