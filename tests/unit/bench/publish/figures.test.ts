import { describe, expect, test } from 'vitest';
import {
  compareResults,
  publishDelta,
} from '../../../../scripts/bench/publish/delta/publish-delta.ts';
import { namesIn } from '../../../../scripts/bench/publish/names-in.ts';
import type { PublishFigures } from '../../../../scripts/bench/publish/publish-bench.ts';
import { publishRatios } from '../../../../scripts/bench/publish/ratios.ts';

const files = (entries: Record<string, [string, number]>) =>
  new Map(Object.entries(entries).map(([path, [digest, bytes]]) => [path, { digest, bytes }]));

const before = files({
  'index.html': ['a', 10],
  'kept.html': ['k', 20],
  'gone.html': ['g', 30],
  'pagefind/old.bin': ['o', 5],
});
const after = files({
  'index.html': ['b', 11],
  'kept.html': ['k', 20],
  'new.html': ['n', 40],
  'pagefind/old.bin': ['o', 5],
  'pagefind/new.bin': ['p', 7],
});

test('what must be uploaded is what is new or has other bytes', () => {
  expect(publishDelta(before, after)).toEqual({
    files: 3,
    bytes: 58,
    searchFiles: 1,
    searchBytes: 7,
    removedFiles: 1,
  });
  expect(publishDelta(after, after)).toMatchObject({ files: 0, bytes: 0, removedFiles: 0 });
});

test('two results are compared in both directions, search bundles aside', () => {
  expect(compareResults(before, after)).toEqual({
    compared: 4,
    differing: ['gone.html', 'index.html', 'new.html'],
  });
});

describe('ratios', () => {
  const took = (wallS: number): PublishFigures => ({
    wallS,
    cpuS: wallS,
    peakMB: 1,
    files: 1,
    bytes: 1,
  });

  test('are our time by the peer’s, of the case that the name says', () => {
    const cases = {
      cold: { maqalat: took(12), hugo: took(10), eleventy: took(24), 'astro-mdx': took(96) },
      edit: { maqalat: took(3), hugo: took(12) },
    };
    expect(publishRatios(cases)).toEqual({
      coldHugo: 1.2,
      editHugo: 0.25,
      coldEleventy: 0.5,
      coldAstroMdx: 0.125,
    });
  });

  test('are left out where a side was not measured', () => {
    expect(publishRatios({ cold: { hugo: took(10) }, new: { maqalat: took(1) } })).toEqual({});
  });
});

test('a list of names is read in the order of the names, and wrong ones are told', () => {
  const all = ['cold', 'edit', 'new'] as const;
  expect(namesIn('new, cold,late', all)).toEqual({ known: ['cold', 'new'], unknown: ['late'] });
  expect(namesIn(undefined, all)).toEqual({ known: [...all], unknown: [] });
  expect(namesIn('', all)).toEqual({ known: [], unknown: [] });
});
