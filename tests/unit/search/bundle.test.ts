import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../src/arabic/analyse.ts';
import { openPassageFiles } from '../../../src/search/browser/passage-files.ts';
import { openIndex, type SearchIndex } from '../../../src/search/browser/search-index.ts';
import { buildSearchIndex } from '../../../src/search/build/build-search-index.ts';
import { passageLength } from '../../../src/search/passage.ts';
import { createEmptyList, positionsIn } from '../../../src/search/query/posting-list.ts';
import { type IndexSite, indexSite } from './index-site.ts';
import { french, indexed, longShore, shore } from './search-documents.ts';

const documents = [shore, longShore(2 * passageLength + 100), french];
let site: IndexSite;
let index: SearchIndex;
beforeAll(async () => {
  site = await indexSite();
  await buildSearchIndex({ ...site, documents: indexed(documents) });
  index = await openIndex(site.address);
});
afterAll(() => site[Symbol.asyncDispose]());

const bundle = () => {
  const [only] = index.bundles;
  if (!only) throw new Error('no bundle');
  return only;
};

describe('a bundle', () => {
  it('gives back where each term of each article stands', async () => {
    for (const [number, { text }] of documents.entries()) {
      let position = 0;
      const places = new Map<string, number[]>();
      for (const { terms } of analyse(text)) {
        for (const [at, term] of terms.entries()) {
          places.set(term, [...(places.get(term) ?? []), position + at]);
        }
        position += Math.max(1, terms.length);
      }
      for (const [term, positions] of places) {
        expect(positionsIn(await bundle().postings(term), number), term).toEqual(positions);
      }
    }
  });

  it('knows the titles that a term stands in, by their length', async () => {
    const postings = await bundle().postings('شاط');
    expect(postings.titleLengths).toEqual([2, 2]);
    expect(await bundle().postings('mer')).toMatchObject({ documents: [2], titleLengths: [0] });
  });

  it('has nothing for a term that no article holds', async () => {
    expect(await bundle().postings('زرافه')).toEqual(createEmptyList());
    expect(await bundle().postings('')).toEqual(createEmptyList());
  });

  it('keeps texts letter for letter, long ones in passages that overlap', async () => {
    const load = openPassageFiles(index.bundles);
    expect(await load(0, 0)).toEqual({
      url: shore.url,
      title: shore.title,
      meta: shore.meta,
      headings: [['ebb', 'الجزر', 8]],
      text: shore.text,
    });
    const { text, title } = documents[1] ?? shore;
    let end = 0;
    for (const number of [0, 1, 2]) {
      const { text: passage, ...shown } = await load(1, number);
      expect(shown.title).toBe(title);
      const start = text.indexOf(passage);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThanOrEqual(end);
      end = start + passage.length;
    }
    expect(end).toBe(text.length);
    await expect(load(1, 3)).rejects.toThrow('no passage 3');
  });
});
