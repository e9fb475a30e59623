import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

let root: string;
let run = 0;

const source = (title: string) =>
  `---\ntitle: ${title}\npublished: 2024-07-01T00:00:00Z\ntags: [nakhil]\n---\n\nفقرة.\n`;
const vocabulary = (id: string) => `${id}: { label: نخيل }\n`;

/** Loads a folder's only article as a new process would. */
async function load(folder: string) {
  const { loadArticles } = await import('../../../src/loader/load-articles.ts');
  const { readVocabularies } = await import('../../../src/loader/read-vocabularies.ts');
  const { openLoadingCache } = await import('../../../src/loader/loading-cache.ts');
  const place = { folder, vocabularies: (await readVocabularies(folder)).vocabularies };
  const isKnown = (await openLoadingCache(place)).find('a.mdx') !== undefined;
  const [loading] = await loadArticles(place, ['a.mdx']);
  return { isKnown, loading };
}

describe('the cache of loaded articles', () => {
  let folder: string;
  beforeEach(async () => {
    root ??= await mkdtemp(join(tmpdir(), 'maqalat-loadings-'));
    vi.stubEnv('CACHE_DIR', join(root, 'cache'));
    folder = join(root, `content-${run++}`);
    await mkdir(join(folder, 'articles'), { recursive: true });
    await writeFile(join(folder, 'tags.yaml'), vocabulary('nakhil'));
    await writeFile(join(folder, 'articles/a.mdx'), source('شجرة'));
    // As if the file had been written long ago.
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await rm(root, { recursive: true });
  });

  it('gives a file that has not changed as it was, without loading it', async () => {
    const first = await load(folder);
    const second = await load(folder);
    expect([first.isKnown, second.isKnown]).toEqual([false, true]);
    expect(second.loading).toEqual(first.loading);
    expect(second.loading?.article?.metadata.published).toEqual(new Date('2024-07-01T00:00:00Z'));
  });

  it('notices a change that leaves size and time as they were', async () => {
    await load(folder);
    const file = join(folder, 'articles/a.mdx');
    const { atime, mtime } = await stat(file);
    await writeFile(file, source('ثمرة'));
    await utimes(file, atime, mtime);
    const { isKnown, loading } = await load(folder);
    expect(isKnown).toBe(false);
    expect(loading?.article?.metadata.title).toBe('ثمرة');
  });

  it('loads anew when a vocabulary changes, and tells what is wrong now', async () => {
    await load(folder);
    await writeFile(join(folder, 'tags.yaml'), vocabulary('zaytun'));
    const { isKnown, loading } = await load(folder);
    expect(isKnown).toBe(false);
    expect(loading?.problems.map(({ rule }) => rule)).toEqual(['unknown-identifier']);
  });

  it('does not trust a file that was changed a moment ago', async () => {
    vi.mocked(Date.now).mockRestore();
    await load(folder);
    expect((await load(folder)).isKnown).toBe(false);
  });
});
