import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findRelatedArticles } from '../../../src/loader/related-articles.ts';
import type { RelatedSource } from '../../../src/loader/related-finder.ts';
import { idsOf, relatedSource } from './related-source.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-related-'));
  vi.stubEnv('CACHE_DIR', folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const towns = ['يافا', 'حيفا', 'عكا', 'غزة', 'نابلس', 'الخليل', 'أريحا'];
const story = (at: number, fields: Partial<RelatedSource> = {}) =>
  relatedSource(`story-${at}`, {
    bodyKey: `${at}`,
    titleTerms: [towns[at % 7] ?? ''],
    keyTerms: [towns[(at * 3) % 7] ?? '', `حدث${at % 5}`],
    ...fields,
  });

test('what is kept of related articles gives the same as looking for them, build after build', async () => {
  // The cache's folder is read from the environment when the modules load.
  const { loadRelatedArticles } = await import('../../../src/loader/cached-related.ts');
  const first = Array.from({ length: 6000 }, (_, at) => story(at));
  const edited = first.with(4000, story(4000, { bodyKey: 'new', titleTerms: ['القدس', 'غزة'] }));
  const longer = [...edited, story(6000), story(6001, { titleTerms: ['القدس'] })];
  const rewritten = longer.map((each, at) =>
    at < 5990 ? each : story(at, { bodyKey: `new ${at}` }),
  );
  const shorter = rewritten.toSpliced(5000, 1);
  for (const sources of [first, first, edited, longer, rewritten, shorter, first]) {
    expect(await loadRelatedArticles(sources, 4)).toEqual(
      idsOf(findRelatedArticles(sources, 4), sources),
    );
  }
});
