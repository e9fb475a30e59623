import { getLiveEntry } from 'astro:content';
import { frontPageId } from '../loader/collection-loader.ts';
import type { FrontPageRules } from '../schema/front-page.ts';

/** The editor's rules for the front page, or the defaults. */
export async function frontPageRules(): Promise<FrontPageRules> {
  const { entry, error } = await getLiveEntry('frontPage', frontPageId);
  if (!entry) throw error;
  return entry.data;
}
