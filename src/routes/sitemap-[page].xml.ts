import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapFiles } from '../feeds/sitemap-files.ts';
import { type SitemapPage, sitemapXml } from '../seo/sitemap.ts';
import { listOwnPages } from '../site/route-patterns.ts';

export const getStaticPaths = (async () =>
  (await sitemapFiles(listOwnPages())).map((file) => ({
    params: { page: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SitemapPage }> = ({ props }) =>
  new Response(sitemapXml(props.file.entries), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
