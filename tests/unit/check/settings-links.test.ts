import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../scripts/check/check-content.ts';
import { article, type ContentFolder, contentFolderWith, vocabularies } from './content-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'maqalat-settings-links-'));
let content: ContentFolder | undefined;
afterEach(() => content?.remove());
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function check(text: string, menu: string[], to: string) {
  content = contentFolderWith({
    ...vocabularies,
    'articles/2024/07/shore.mdx': article('يعرف البحّار النجوم.'),
  });
  const settings = {
    file: join(root, 'src/site.config.ts'),
    text,
    links: { menu, footerLinks: [{ label: 'صلة', to }] },
  };
  return checkContent({ folder: content.folder, root, settings });
}

describe('links of the settings', () => {
  test('to pages that the site does not have are reported where they stand', async () => {
    const text = "const settings = {\n  menu: ['/tags/see/'],\n  footerLinks: ['/contact/'] };\n";
    const problems = await check(text, ['/tags/see/'], '/contact/');
    expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['broken-link', 2, 11],
      ['broken-link', 3, 18],
    ]);
  });

  test('to articles, indexes, other sites, and topics without articles are right', async () => {
    expect(await check('', ['/', '/archive/', '/tags/sea/'], '/2024/07/shore/#top')).toEqual([]);
    expect(await check('', [], 'https://letters.example/')).toEqual([]);
  });
});
