import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Corpus, readCorpus } from '../../../../scripts/bench/fuzz/corpus.ts';
import { targetNames } from '../../../../scripts/bench/fuzz/finding.ts';
import { makeCase } from '../../../../scripts/bench/fuzz/make-case.ts';
import { runCase } from '../../../../scripts/bench/fuzz/run-case.ts';
import { type FuzzContext, fuzzContext } from '../../../../scripts/bench/fuzz/targets/context.ts';

const seed = 1446;
const cases = 200;

let corpus: Corpus;
let folder: string;
let context: FuzzContext;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maqalat-fuzz-test-'));
  corpus = await readCorpus(['content', 'tests/import']);
  context = await fuzzContext(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('mutated real files', () => {
  test('are made for every target, of real files', () => {
    for (const target of targetNames) {
      if (target !== 'query') expect(corpus.get(target)?.length, target).toBeGreaterThan(0);
      const made = [0, 1, 2, 3].map((index) => makeCase(corpus, seed, index, target));
      expect(
        made.some(({ data }) => data.length > 50),
        target,
      ).toBe(true);
    }
  });

  test('are the same at every run, and others with another seed', () => {
    for (let index = 0; index < 60; index++) {
      const made = makeCase(corpus, seed, index);
      expect(makeCase(corpus, seed, index)).toEqual(made);
      expect(makeCase(corpus, seed + 1, index).data).not.toEqual(made.data);
    }
  });

  // Time is the bench's affair: what is slow here may only wait for a core.
  test(`break nothing in ${cases} cases`, { timeout: 300_000 }, async () => {
    for (let index = 0; index < cases; index++) {
      const given = makeCase(corpus, seed, index);
      const faults = await runCase(given, context);
      const name = `${given.target} ${seed}-${index}`;
      expect(
        faults.filter(({ kind }) => kind !== 'slow'),
        name,
      ).toEqual([]);
    }
  });
});

describe('what the fuzz looks for', () => {
  test('is seen: an exception of a target', async () => {
    const given = { index: 0, target: 'text', name: 'a.txt', data: 'نص' } as const;
    // A file stands where the case's folder should be.
    const broken = { ...context, folder: join(process.cwd(), 'package.json', 'case') };
    expect(await runCase(given, broken)).toMatchObject([{ kind: 'crash' }]);
  });
});
