import { expect, test } from 'vitest';
import { wrongOptions } from '../../../scripts/bench/wrong-options.ts';
import { benchMessages } from '../../../src/i18n/commands/bench-messages.ts';

const messages = benchMessages('en');

test('every mistake in a bench’s options is told at once', () => {
  const files = { articles: undefined, queries: 'no/such/queries.jsonl' };
  expect(wrongOptions({ files, counts: { limit: '0', variants: '1e3' } }, messages)).toEqual([
    messages.missing('--articles'),
    messages.noSuchFile('no/such/queries.jsonl'),
    messages.notACount('--limit', '0'),
    messages.notACount('--variants', '1e3'),
  ]);
});

test('files that are there, whole numbers, and options left out are no mistake', () => {
  const given = {
    files: { articles: 'package.json' },
    counts: { limit: '500', variants: undefined },
  };
  expect(wrongOptions(given, messages)).toEqual([]);
});
