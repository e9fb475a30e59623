import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPages } from '../../scripts/bench/pages/find-pages.ts';
import { measureWeight, type PageWeight } from '../../scripts/bench/pages/page-weight.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { demoPages } from './demo-pages.ts';

describe('an illustrated article of about 600 words', () => {
  let site: BuiltSite;
  let weight: PageWeight;

  beforeAll(async () => {
    site = await builtSite();
    weight = await measureWeight(site.browser, site.root + demoPages.article);
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  test('is the one that the bench finds', async () => {
    const { article, tag } = await findPages(site.dist);
    expect({ article, tag }).toEqual({ article: demoPages.article, tag: demoPages.tag });
  });

  test.each([
    ['HTML and styles fit one round trip', 'htmlCssGzKB', 14],
    ['scripts', 'scriptGzKB', 3],
    ['fonts', 'fontKB', 50],
    ['first view, lead picture and all', 'firstViewKB', 100],
  ] as const)('%s: %s is at most %d', (_, figure, most) => {
    expect(weight[figure]).toBeGreaterThan(0);
    expect(weight[figure]).toBeLessThanOrEqual(most);
  });
});

describe('the page where articles are written', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  test('weighs at most 350 KB besides fonts, compiler, checker and lexicon and all', async () => {
    const { firstViewKB, fontKB } = await measureWeight(site.browser, site.root + demoPages.write);
    const weight = firstViewKB - fontKB;
    // A page whose worker had failed would weigh little.
    expect(weight).toBeGreaterThan(300);
    expect(weight).toBeLessThanOrEqual(350);
  });
});
