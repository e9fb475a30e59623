import { afterEach, expect, test, vi } from 'vitest';
import { readPublished } from '../../../src/write/propose/open-published.ts';

const source = (path: string) => ({ path, source: 'نصّ', pictures: [] });
const files: Record<string, unknown> = {
  '/notes/write/sources/2024-07.json': { '/2024/07/dawn/': source('dawn.mdx') },
  '/notes/write/sources/2024-07-2.json': { '/2024/07/dusk/': source('dusk.mdx') },
};
const asked: string[] = [];

function serveFiles(): void {
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const file = files[address];
    return file === undefined ? new Response('', { status: 404 }) : Response.json(file);
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  asked.length = 0;
});

test('a published text is found in the file of its month', async () => {
  serveFiles();
  expect(await readPublished('/2024/07/dawn/', '/notes/')).toEqual(source('dawn.mdx'));
  expect(asked).toHaveLength(1);
});

test('it is found in a later file of a month of many articles', async () => {
  serveFiles();
  expect(await readPublished('/2024/07/dusk/', '/notes/')).toEqual(source('dusk.mdx'));
});

test('an article that the site does not have ends the search at the last file', async () => {
  serveFiles();
  expect(await readPublished('/2024/07/noon/', '/notes/')).toBeUndefined();
  expect(asked).toHaveLength(3);
});

test('what is no address of an article is not asked for', async () => {
  serveFiles();
  expect(await readPublished('//attacker.example/2024/07/x/', '/notes/')).toBeUndefined();
  expect(asked).toEqual([]);
});
