import { expect, test } from 'vitest';
import { measureOutput } from '../../../src/hosts/measure-output.ts';
import { formatOutputSize } from '../../../src/publish/format-account.ts';

const growth = { articles: 1000, articlesOfYear: 500 };
const output = (cards: number) =>
  measureOutput([
    ['index.html', 12_345],
    ...Array.from({ length: cards }, (_, at) => [`cards/${at}.png`, 20_000] as const),
  ]);
const lines = (cards: number, host?: 'cloudflare' | 'github' | 'server') =>
  formatOutputSize(output(cards), { host, growth }, 'en');

test('a site without a host is told its files, size and largest files', () => {
  expect(lines(2)).toEqual([
    '3 files, 53 KB; largest: cards/0.png (20 KB), cards/1.png (20 KB), index.html (13 KB)',
  ]);
});

test('a host with room says for how many years', () => {
  expect(lines(3_999, 'cloudflare').slice(1)).toEqual([
    'Cloudflare Pages (Free): 4,000 of 20,000 files: room for 8 years at the growth of the last one',
    'Cloudflare Pages (Free): largest file 20 KB of 26.2 MB: fits',
  ]);
});

test('a host that will soon be full says when, and what decides on the files', () => {
  expect(lines(14_999, 'cloudflare').slice(1)).toEqual([
    'Cloudflare Pages (Free): 15,000 of 20,000 files: full within 0.7 years at the growth of the last one',
    'Cloudflare Pages (Free): largest file 20 KB of 26.2 MB: fits',
    '`socialCards` in src/site.config.ts decides on 14,999 of the files.',
  ]);
});

test('a host that takes less is said to', () => {
  expect(lines(20_000, 'cloudflare')[1]).toBe(
    'Cloudflare Pages (Free): 20,001 of 20,000 files: too much for this host',
  );
});

test('a server has no limits', () => {
  expect(lines(50_000, 'server')).toHaveLength(1);
});
