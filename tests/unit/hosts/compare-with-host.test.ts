import { describe, expect, test } from 'vitest';
import { compareWithHost } from '../../../src/hosts/compare-with-host.ts';
import { hosts } from '../../../src/hosts/host-table.ts';
import { measureOutput } from '../../../src/hosts/measure-output.ts';

const output = (count: number, bytes = 1000) =>
  measureOutput(
    Array.from({ length: count }, (_, index) => [`cards/${index}.png`, bytes] as const),
  );

describe('the size of an output', () => {
  test('is counted whole, by folder, with its largest files', () => {
    const size = measureOutput([
      ['index.html', 10],
      ['media/a.avif', 400],
      ['media/b.avif', 300],
      ['media/2024/c.avif', 200],
    ]);
    expect(size).toMatchObject({ files: 4, bytes: 910, mostFilesInFolder: 2 });
    expect(size.largest.map(({ name }) => name)).toEqual([
      'media/a.avif',
      'media/b.avif',
      'media/2024/c.avif',
    ]);
    expect([...size.filesByFolder]).toEqual([
      ['', 1],
      ['media', 3],
    ]);
  });
});

describe('a site beside the limits of its host', () => {
  const growth = { articles: 1000, articlesOfYear: 100 };
  const files = (count: number, given = growth) =>
    compareWithHost(output(count), hosts.cloudflare, given).find(({ limit }) => limit === 'files');

  test('has room for the years in which it grows to them', () => {
    expect(files(10_000)).toMatchObject({ used: 10_000, most: 20_000, years: 10 });
  });

  test('has no years left where it is over them', () => {
    expect(files(20_001)?.years).toBe(0);
  });

  test('has room for ever where nothing is published, or nothing is there', () => {
    expect(files(10, { articles: 5, articlesOfYear: 0 })?.years).toBe(Number.POSITIVE_INFINITY);
    expect(files(10, { articles: 0, articlesOfYear: 0 })?.years).toBe(Number.POSITIVE_INFINITY);
  });

  test('is compared with those limits alone that the host documents', () => {
    const limits = compareWithHost(output(3), hosts.github, growth).map(({ limit }) => limit);
    expect(limits).toEqual(['bytes']);
    expect(compareWithHost(output(3), hosts.server, growth)).toEqual([]);
  });
});
