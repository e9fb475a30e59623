import type { StoredPassage } from '../document.ts';
import { textFile } from '../index-files.ts';
import type { Bundle } from './bundle.ts';
import { loadJson } from './load-file.ts';
import { memoizeWithLimit } from './memoize-with-limit.ts';

/** What somebody who types sees again and again. */
const mostRemembered = 200;

/**
 * Loads what a result shows.
 *
 * @param document Its number.
 * @param passage Which passage of its text.
 */
export type PassageFiles = (document: number, passage: number) => Promise<StoredPassage>;

export function passageFiles(bundles: readonly Bundle[]): PassageFiles {
  const load = memoizeWithLimit((address) => loadJson<StoredPassage>(address), mostRemembered);
  return (document, passage) => {
    const bundle = bundles.findLast(({ first }) => first <= document);
    return load((bundle?.folder ?? '') + textFile(document - (bundle?.first ?? 0), passage));
  };
}
