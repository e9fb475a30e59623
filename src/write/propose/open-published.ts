import type { DeskClient } from '../compile/desk-client.ts';
import type { Draft, DraftPicture } from '../draft/draft.ts';
import {
  type ArticleSource,
  findSourcesFile,
  type MonthSources,
  type PublishedPicture,
} from './article-source.ts';

/** Files of one month that are looked through. */
const mostParts = 100;

/**
 * Reads the text of a published article.
 *
 * @param address The article's, from this page's own address: it may be anything.
 * @param base The site's path.
 * @returns Nothing where the site has no such article.
 */
export async function readPublished(
  address: string,
  base: string,
): Promise<ArticleSource | undefined> {
  for (let part = 1; part <= mostParts; part++) {
    const file = findSourcesFile(address, part);
    const response = file === undefined ? undefined : await fetch(base + file);
    if (!response?.ok) return undefined;
    const sources: MonthSources = await response.json();
    if (Object.hasOwn(sources, address)) return sources[address];
  }
  return undefined;
}

/** Makes a draft of a published article, to propose a change of it. */
export async function openPublished(
  { path, source, pictures }: ArticleSource,
  worker: Pick<DeskClient, 'parse'>,
): Promise<Draft | undefined> {
  const reading = await worker.parse(source, path);
  if (!('draft' in reading)) return undefined;
  const read = (await Promise.all(pictures.map(readPicture))).flat();
  const origin = { path, pictures: read.map(({ name }) => name) };
  return { ...reading.draft, pictures: read, origin };
}

/** The preview does without a picture that cannot be read. */
async function readPicture({ name, url }: PublishedPicture): Promise<DraftPicture[]> {
  try {
    const blob = await (await fetch(url)).blob();
    const { width, height } = await createImageBitmap(blob);
    return [{ name, blob, width, height }];
  } catch {
    return [];
  }
}
