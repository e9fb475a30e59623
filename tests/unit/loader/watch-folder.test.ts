import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFolder } from '../../../src/loader/watch-folder.ts';

let root: string;
let seen: Set<string>;
let end: () => void;
const at = (...names: string[]) => join(root, ...names);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'maqalat-watch-'));
  mkdirSync(at('2024/05'), { recursive: true });
  writeFileSync(at('2024/05/old.mdx'), 'قديم');
  seen = new Set();
  end = watchFolder(root, (path) => seen.add(path));
});
afterEach(() => {
  end();
  rmSync(root, { recursive: true, force: true });
});

describe('a watched folder tells', () => {
  test.each<[string, () => void, string]>([
    ['of a file that was changed', () => writeFileSync(at('2024/05/old.mdx'), 'ج'), 'old.mdx'],
    ['of a new file', () => writeFileSync(at('2024/05/new.mdx'), 'ج'), 'new.mdx'],
    ['of a file taken away', () => rmSync(at('2024/05/old.mdx')), 'old.mdx'],
    [
      'of one that an editor puts in the place of another',
      () => {
        writeFileSync(at('2024/draft'), 'ج');
        renameSync(at('2024/draft'), at('2024/05/old.mdx'));
      },
      'old.mdx',
    ],
  ])('%s', async (_, change, name) => {
    change();
    await vi.waitFor(() => expect(seen).toContain(at('2024/05', name)));
  });

  test('of files in a folder that was made meanwhile', async () => {
    mkdirSync(at('2025'));
    await vi.waitFor(() => expect(seen).toContain(at('2025')));
    writeFileSync(at('2025/first.mdx'), 'أول');
    await vi.waitFor(() => expect(seen).toContain(at('2025/first.mdx')));
  });

  test('of nothing any more once it has ended', async () => {
    end();
    writeFileSync(at('2024/05/old.mdx'), 'ج');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual(new Set());
  });
});
