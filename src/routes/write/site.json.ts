import type { APIRoute } from 'astro';
import { collectDeskData } from '../../library/desk-data.ts';

/** What the page where articles are written needs to know about the site. */
export const GET: APIRoute = () => Response.json(collectDeskData());
