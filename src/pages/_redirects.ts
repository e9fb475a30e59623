import type { APIRoute } from 'astro';
import { allArticles } from '../library/articles.ts';
import { redirectsFile } from '../seo/redirects-file.ts';

export const GET: APIRoute = async () => new Response(redirectsFile(await allArticles()));
