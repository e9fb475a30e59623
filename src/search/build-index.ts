import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Links about the text, which are no part of it. */
const excludeSelectors = ['.heading-anchor', '[data-footnote-ref]', '[data-footnote-backref]'];

/** Pagefind's ready-made interfaces, which this site does not use. */
const unusedFiles = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

export interface IndexOptions {
  /** The built site. */
  folder: string;
  /**
   * Which files are articles. Without any article Pagefind would take every page, for lack of one
   * marked with `data-pagefind-body`; so only these are shown to it.
   */
  glob: string;
  /** ISO 639 code; all articles go in one index, whatever their own language. */
  language: string;
}

/**
 * Indexes the articles of a built site into `<folder>/pagefind/`, in place of an earlier index.
 *
 * @returns The number of articles.
 * @throws Error with Pagefind's own words when it cannot start, read, or write.
 */
export async function buildIndex({ folder, glob, language }: IndexOptions): Promise<number> {
  const output = join(folder, 'pagefind');
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const death = stoppedService();
  try {
    const created = await Promise.race([
      createIndex({ forceLanguage: language, excludeSelectors }),
      death.promise,
    ]);
    const { index } = succeeded(created);
    if (!index) throw new Error('Pagefind gave no index');
    const added = await Promise.race([index.addDirectory({ path: folder, glob }), death.promise]);
    const { page_count: pages } = succeeded(added);
    succeeded(await Promise.race([index.writeFiles({ outputPath: output }), death.promise]));
    await Promise.all(unusedFiles.map((file) => rm(join(output, file), { force: true })));
    return pages;
  } finally {
    death.forget();
    await close();
  }
}

function succeeded<R extends { errors: string[] }>(response: R): R {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}

/**
 * Pagefind runs in a process of its own, and its Node API never answers once that has died; then
 * nothing is left to wait for, and Node would end in the middle of the build without a word.
 */
function stoppedService(): { promise: Promise<never>; forget: () => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  const onEmptyLoop = () =>
    reject(new Error('the Pagefind process stopped without an answer; its last words stand above'));
  process.once('beforeExit', onEmptyLoop);
  return { promise, forget: () => process.off('beforeExit', onEmptyLoop) };
}
