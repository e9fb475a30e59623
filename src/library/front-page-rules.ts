import { getEntry } from 'astro:content';
import { frontPageId } from '../loader/front-page-loader.ts';
import { type FrontPageRules, frontPageSchema } from '../schema/front-page.ts';

/** The editor's rules for the front page, or the defaults. */
export async function frontPageRules(): Promise<FrontPageRules> {
  const entry = await getEntry('frontPage', frontPageId);
  return entry?.data ?? frontPageSchema.parse({});
}
