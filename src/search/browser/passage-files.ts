import type { StoredPassage } from '../document.ts';
import type { Bundle } from './bundle.ts';
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
  const located = bundles.map((bundle) => ({ bundle, starts: addUp(bundle.files.meta.passages) }));
  const load = memoizeWithLimit(async (name) => {
    const [document = 0, passage = 0] = name.split('.').map(Number);
    const { bundle, starts } = located.findLast(({ bundle }) => bundle.first <= document) ?? {};
    const own = document - (bundle?.first ?? 0);
    const start = starts?.[own];
    const end = starts?.[own + 1];
    if (!bundle || start === undefined || end === undefined || start + passage >= end) {
      throw new Error(`no passage ${passage} of document ${document}`);
    }
    const bytes = await bundle.files.load('text', start + passage);
    // Written by `writeBundle`.
    return JSON.parse(new TextDecoder().decode(bytes)) as StoredPassage;
  }, mostRemembered);
  return (document, passage) => load(`${document}.${passage}`);
}

/** The sum before each number, and that of all. */
function addUp(numbers: readonly number[]): number[] {
  const sums = [0];
  for (const [at, number] of numbers.entries()) sums.push((sums[at] ?? 0) + number);
  return sums;
}
