import { dirname, relative, sep } from 'node:path';
import type { LoadedArticle } from '../../src/loader/load-article.ts';
import { renderPicture } from '../../src/loader/render-picture.ts';

/** Pixels; as wide as the column of a phone, and sharp enough to judge a picture. */
const width = 480;
/** Pictures in one report; each takes some 20 KB of it. */
const mostPictures = 60;

/**
 * Makes small versions of the pictures of articles, until there are enough for one report.
 *
 * @returns A function that takes an article and returns `data:` addresses by the names of its
 *   pictures from its folder (`./shore.jpg`). Drawings become pixels, so that nothing in them runs.
 */
export function createThumbnails(): (
  article: LoadedArticle | undefined,
) => Promise<Map<string, string>> {
  let left = mostPictures;
  return async (article) => {
    const made = new Map<string, string>();
    for (const { file } of article?.pictures ?? []) {
      if (left === 0) break;
      left -= 1;
      const path = relative(dirname(article?.file ?? ''), file);
      const name = `./${path.split(sep).join('/')}`;
      // What cannot be drawn is among the problems already.
      const address = await draw(file).catch(() => undefined);
      if (address !== undefined) made.set(name, address);
    }
    return made;
  };
}

async function draw(file: string): Promise<string> {
  const bytes = await renderPicture(file, width, (picture) =>
    picture.resize({ width, withoutEnlargement: true }).webp({ quality: 70 }).toBuffer(),
  );
  return `data:image/webp;base64,${bytes.toString('base64')}`;
}
