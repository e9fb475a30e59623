import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-articles-'));
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'));
  await mkdir(join(folder, 'articles', '2024', '07'), { recursive: true });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const article = (number: number) =>
  `---\ntitle: مقال ${number}\npublished: 2024-07-01T00:00:00Z\n---\n\nفقرة رقمها ${number}.\n`;

describe('articles', () => {
  it('that are many are loaded in threads, each in its place, the wrong ones told of', async () => {
    const names = Array.from({ length: 1100 }, (_, number) => `2024/07/a${number}.mdx`);
    await Promise.all(
      names.map((name, number) =>
        writeFile(join(folder, 'articles', name), number === 777 ? 'لا رأس له\n' : article(number)),
      ),
    );
    const { loadArticles } = await import('../../../src/loader/load-articles.ts');
    const { readVocabularies } = await import('../../../src/loader/read-vocabularies.ts');
    const { vocabularies } = await readVocabularies(folder);
    let done = 0;
    const loaded = await loadArticles({ folder, vocabularies }, names, (count) => {
      done += count;
    });
    expect(done).toBe(names.length);
    const titles = loaded.map((each) => each.article?.metadata.title);
    expect(titles).toEqual(
      names.map((_, number) => (number === 777 ? undefined : `مقال ${number}`)),
    );
    expect(loaded[777]?.problems.map(({ file }) => file)).toEqual([
      expect.stringContaining('a777.mdx'),
    ]);
    const { readCachedBody } = await import('../../../src/loader/body-cache.ts');
    const { bodyKey = '' } = loaded[5]?.article ?? {};
    expect(readCachedBody(bodyKey)?.body.text).toContain('فقرة رقمها 5');
  }, 60_000);
});
