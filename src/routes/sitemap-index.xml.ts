import type { APIRoute } from 'astro';
import { sitemapFiles } from '../feeds/sitemap-files.ts';
import { sitemapIndexXml } from '../seo/sitemap.ts';
import { listOwnPages } from '../site/route-patterns.ts';

export const GET: APIRoute = async () =>
  new Response(sitemapIndexXml(await sitemapFiles(listOwnPages())), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
