import type { PassageFile, StoredPassage } from '../document.ts';
import { textFile } from '../index-files.ts';
import { bundlesFolder, searchFolder } from '../manifest.ts';
import type { Bundle } from './bundle.ts';
import { loadSigned } from './load-file.ts';
import { memoizeWithLimit } from './memoize-with-limit.ts';

/** Cache size: while typing, the same results appear again and again. */
const mostRemembered = 200;

/**
 * Loads one passage of a document.
 *
 * @param document Document number.
 * @param passage Passage number in its text.
 */
export type PassageFiles = (document: number, passage: number) => Promise<StoredPassage>;

export function openPassageFiles(bundles: readonly Bundle[]): PassageFiles {
  const load = memoizeWithLimit(
    async (address) =>
      toStoredPassage(await loadSigned<PassageFile>(address), findBasePath(address)),
    mostRemembered,
  );
  return (document, passage) => {
    const bundle = bundles.findLast(({ first }) => first <= document);
    return load((bundle?.folder ?? '') + textFile(document - (bundle?.first ?? 0), passage));
  };
}

/** The base path of the site, without a trailing slash. */
function findBasePath(address: string): string {
  const { pathname } = new URL(address, 'http://site.invalid');
  return pathname.slice(0, pathname.lastIndexOf(`/${searchFolder}/${bundlesFolder}/`));
}

function toStoredPassage(
  { url, content, meta, anchors }: PassageFile,
  folder: string,
): StoredPassage {
  const { title = '', ...rest } = meta;
  return {
    url: folder + url,
    title,
    meta: rest,
    headings: anchors.map(({ id, text, location }) => [id, text, location]),
    text: content,
  };
}
