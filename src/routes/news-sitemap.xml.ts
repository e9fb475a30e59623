import type { APIRoute } from 'astro';
import { allArticles } from '../library/articles.ts';
import { currentContent } from '../loader/current-content.ts';
import { newsSitemapXml } from '../seo/news-sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(newsSitemapXml(await allArticles(), currentContent().now), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
