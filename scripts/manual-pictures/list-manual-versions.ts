import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shownPictures } from '../../src/loader/article-entry.ts';
import {
  listPictureVersions,
  type PictureVersion,
} from '../../src/loader/list-picture-versions.ts';
import { findPicture } from '../../src/loader/pictures.ts';
import { engineRoot } from '../../src/site/engine-files.ts';
import { siteLanguage } from '../../src/site/site-language.ts';

/**
 * Lists the versions that a site publishes of all pictures of the manual, in the widths of its settings.
 *
 * @throws If one cannot be decoded.
 */
export async function listManualVersions(): Promise<PictureVersion[]> {
  const folder = join(engineRoot, 'src/manual', siteLanguage);
  const names = readdirSync(folder).filter((name) => /\.(?:webp|svg)$/.test(name));
  const pictures = await Promise.all(
    names.map(async (name) => {
      const place = { file: name, line: 1, column: 1 };
      const found = await findPicture(`./${name}`, join(folder, 'page.mdx'), place);
      if (found.problem) throw new Error(`${name}: ${found.problem.rule}`);
      return found.picture;
    }),
  );
  return listPictureVersions(shownPictures(pictures));
}
