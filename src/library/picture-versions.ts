import { listPictureVersions, type PictureVersion } from '../loader/list-picture-versions.ts';
import { allArticles } from './articles.ts';
import { manualPages } from './manual.ts';

/** All versions of all pictures of published articles and the manual. */
export async function pictureVersions(): Promise<readonly PictureVersion[]> {
  const pages = [...(await allArticles()), ...manualPages()];
  return listPictureVersions(pages.flatMap(({ pictures }) => pictures));
}
