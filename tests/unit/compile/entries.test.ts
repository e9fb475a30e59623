import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCompiledEntries } from '../../../scripts/compile/entries.ts';

test('every thread that a module starts is compiled under its own name', () => {
  const entries = findCompiledEntries();
  expect(entries).toMatchObject({
    index: 'src/index.ts',
    elements: 'src/loader/elements.ts',
    'article-worker': 'src/loader/article-worker.ts',
    'render-thread': 'src/publish/render-thread.ts',
    'index-thread': 'src/search/build/index-thread.ts',
  });
  for (const file of Object.values(entries)) expect(existsSync(file), file).toBe(true);
});
