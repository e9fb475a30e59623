import { expect, it } from 'vitest';
import { raiseQuoted } from '../../../src/search/browser/raise-quoted.ts';
import type { TermSearch } from '../../../src/search/browser/term-matches.ts';
import { createEmptyList } from '../../../src/search/query/posting-list.ts';

/** Three texts: document 0 has the words apart, 1 in another order, 2 as a phrase. */
const positions: Readonly<Record<string, readonly number[]>> = { بيت: [3, 9, 5], قديم: [7, 8, 6] };

const search: TermSearch = async (term) => {
  const list = createEmptyList();
  for (const [document, position] of (positions[term] ?? []).entries()) {
    list.documents.push(document);
    list.scores.push(1);
    list.titleLengths.push(0);
    list.positions.push(position);
    list.ends.push(list.positions.length);
  }
  return list;
};

const ranked = [0, 1, 2].map((id) => ({ id, score: 1.1 - id / 100 }));
const raised = async (quoted: readonly string[]) =>
  (await raiseQuoted(ranked, quoted, search)).map(({ id }) => id);

it('puts first what holds the quoted words as they stand, and leaves nothing out', async () => {
  expect(await raised(['بيت قديم'])).toEqual([2, 0, 1]);
});

it('raises by each quotation, and keeps the order where none is held', async () => {
  expect(await raised(['بيت جديد', 'قديم جدا'])).toEqual([0, 1, 2]);
  expect(await raised(['بيت جديد', 'بيت قديم'])).toEqual([2, 0, 1]);
  expect(await raised([])).toEqual([0, 1, 2]);
});
