import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqalat-vocabularies-'));
  vi.stubEnv('CACHE_DIR', join(root, 'cache'));
  vi.resetModules();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

/** Reads the tags of the folder, and says how often their file was parsed. */
async function readTags(text: string) {
  const { readVocabularies } = await import('../../../src/loader/read-vocabularies.ts');
  const { readCachedTerms } = await import('../../../src/loader/vocabulary-cache.ts');
  await writeFile(join(root, 'tags.yaml'), text);
  let parsed = 0;
  const { vocabularies, problems } = await readVocabularies(root, (file, source, parse) =>
    readCachedTerms(file, source, () => {
      if (file.startsWith(root)) parsed += 1;
      return parse();
    }),
  );
  return { tags: vocabularies.tags, problems, parsed };
}

const valid = 'nakhil: { label: نخيل, aliases: [نخل] }\n';

it('gives the terms of an unchanged file without parsing it', async () => {
  const first = await readTags(valid);
  const second = await readTags(valid);
  expect([first.parsed, second.parsed]).toEqual([1, 0]);
  expect(second.tags).toEqual(first.tags);
  expect(second.tags.names.get('نخل')).toBe('nakhil');
});

it('parses a changed file, and one with problems each time', async () => {
  await readTags(valid);
  const conflict = `${valid}tamr: { label: نخيل }\n`;
  for (let time = 0; time < 2; time++) {
    const { parsed, problems, tags } = await readTags(conflict);
    expect(parsed).toBe(1);
    expect(problems.map(({ rule }) => rule)).toEqual(['alias-conflict']);
    expect(tags.ids).toEqual(new Set(['nakhil', 'tamr']));
  }
  expect((await readTags(valid)).tags.ids).toEqual(new Set(['nakhil']));
});
