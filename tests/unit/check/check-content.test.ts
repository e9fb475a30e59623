import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../scripts/check/check-content.ts';
import { fixContent } from '../../../scripts/check/fix-content.ts';
import { article, type ContentFolder, contentFolderWith, vocabularies } from './content-folder.ts';

// Before the loader is imported, which reads it once.
vi.hoisted(() => {
  process.env['CACHE_DIR'] =
    `${process.env['TMPDIR'] ?? '/tmp'}/maqalat-check-cache-${process.pid}`;
});

let content: ContentFolder | undefined;
const root = mkdtempSync(join(tmpdir(), 'maqalat-root-'));
mkdirSync(join(root, 'src/pages/tags'), { recursive: true });
mkdirSync(join(root, 'public/maps'), { recursive: true });
for (const file of ['index.astro', 'about.mdx', 'rss.xml.ts', '_own.ts', 'tags/index.astro']) {
  writeFileSync(join(root, 'src/pages', file), '');
}
writeFileSync(join(root, 'public/maps/sea.svg'), '<svg/>');

afterEach(() => {
  content?.remove();
});
process.on('exit', () => {
  rmSync(root, { recursive: true, force: true });
  rmSync(process.env['CACHE_DIR'] ?? '', { recursive: true, force: true });
});

/** Checks one article that stands beside `shore.mdx`. */
async function check(body: string, fields = '') {
  content = contentFolderWith({
    ...vocabularies,
    'articles/2024/07/shore.mdx': article('## على الشاطئ\n\nنص.', 'aliases: [/old/shore]\n'),
    'articles/2024/07/sea.mdx': article(body, fields),
  });
  return checkContent({ folder: content.folder, root });
}

describe('links within the site', () => {
  test.each([
    '/',
    '/2024/07/shore/',
    '/2024/07/shore',
    '../shore/',
    '/about/',
    '/tags/',
    '/tags/sea/',
    '/tags/sea/rss.xml',
    '/authors/huda/',
    '/sections/science/',
    '/series/voyages/',
    '/archive/2024/',
    '/archive/2024/07/',
    '/rss.xml',
    '/maps/sea.svg',
    '/old/shore/',
    '#هنا',
    '#top',
    '/2024/07/shore/#على-الشاطئ',
    'https://example.org/nowhere/',
    'mailto:a@example.org',
  ])('that lead to something pass: %s', async (href) => {
    const fields =
      'tags: [sea]\nauthors: [huda]\nsection: science\nseries: { id: voyages, part: 1 }\n';
    expect(await check(`## هنا\n\n[خبر البحر](${href})`, fields)).toEqual([]);
  });

  test('that lead nowhere are told with place, value and what was meant', async () => {
    expect(await check('سطر.\n\nنص [خبر البحر](/2024/07/shor/).')).toMatchObject([
      {
        rule: 'broken-link',
        severity: 'error',
        line: 8,
        column: 4,
        details: { value: '/2024/07/shor/', suggestion: '/2024/07/shore/' },
      },
    ]);
  });

  test.each([
    ['/2023/01/shore/', '/2024/07/shore/'],
    ['./shore.mdx', '/2024/07/shore/'],
    ['/abuot/', '/about/'],
  ])('that lead nowhere get a guess: %s', async (href, suggestion) => {
    expect(await check(`[خبر البحر](${href})`)).toMatchObject([{ details: { suggestion } }]);
  });

  test.each([
    '/tags/sea/',
    '/tags/page/',
    '/_own',
    '/maps/',
    '/2024/07/',
  ])('to what no article makes are broken: %s', async (href) => {
    expect(await check(`[خبر البحر](${href})`)).toMatchObject([{ rule: 'broken-link' }]);
  });

  test('to a heading that is not there are told with the nearest one', async () => {
    const found = await check('## هنا\n\n[أ](#هناك) و[ب](../shore/#على-الشاطي)');
    expect(found).toMatchObject([
      { rule: 'broken-fragment', details: { value: '#هناك', suggestion: '#هنا' } },
      {
        rule: 'broken-fragment',
        details: { value: '../shore/#على-الشاطي', suggestion: '../shore/#على-الشاطئ' },
      },
    ]);
  });

  test('to a draft are broken, as a build leaves it out', async () => {
    content = contentFolderWith({
      ...vocabularies,
      'articles/2024/07/draft.mdx': article('نص.', 'draft: true\n'),
      'articles/2024/07/sea.mdx': article('[خبر البحر](/2024/07/draft/)'),
    });
    expect(await checkContent({ folder: content.folder, root })).toMatchObject([
      { rule: 'broken-link' },
    ]);
  });

  test('to an article that has errors of its own are not told on top', async () => {
    content = contentFolderWith({
      ...vocabularies,
      'articles/2024/07/broken.mdx': article('<Poem>'),
      'articles/2024/07/sea.mdx': article('[خبر البحر](/2024/07/broken/)'),
    });
    const problems = await checkContent({ folder: content.folder, root });
    expect(problems.map(({ rule }) => rule)).toEqual(['unclosed-tag']);
  });
});

describe('checking a content folder', () => {
  test('tells what a build would refuse together with the rest, in the order of lines', async () => {
    const problems = await check('نص \n\n{1 + 1}', 'titel: x\n');
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['unknown-key', 'error'],
      ['trailing-whitespace', 'warning'],
      ['expression-refused', 'error'],
    ]);
  });

  test('reports how far it is', async () => {
    content = contentFolderWith({
      ...vocabularies,
      'articles/2024/07/a.mdx': article('نص.'),
      'articles/2024/07/b.mdx': article('نص.'),
    });
    const onProgress = vi.fn();
    await checkContent({ folder: content.folder, root, onProgress });
    expect(onProgress.mock.calls).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe('mending a content folder', () => {
  const everything = () => true;

  test('renames what cannot stand in an address, pictures beside it included', async () => {
    content = contentFolderWith({
      ...vocabularies,
      'articles/2024/07/البحر.mdx': article('نص.'),
      'articles/2024/07/القمر/index.mdx': article('نص.'),
    });
    const { folder } = content;
    const fixes = await fixContent(folder, everything);
    expect(fixes.map(({ kind }) => kind)).toEqual(['renamed', 'renamed']);
    expect(await checkContent({ folder, root })).toEqual([]);
    expect(await fixContent(folder, everything)).toEqual([]);
  });

  test('never renames onto another article', async () => {
    content = contentFolderWith({
      ...vocabularies,
      'articles/2024/07/Sea.mdx': article('نص.'),
      'articles/2024/07/sea/index.mdx': article('نص.'),
    });
    expect(await fixContent(content.folder, everything)).toEqual([]);
  });

  test('mends texts, and only those that it is asked to', async () => {
    content = contentFolderWith({
      ...vocabularies,
      'articles/2024/07/a.mdx': article('نص\u200f.'),
      'articles/2024/07/b.mdx': article('نص\u200f.'),
    });
    const { folder } = content;
    const fixes = await fixContent(folder, (file) => file.endsWith('a.mdx'));
    expect(fixes).toEqual([
      { kind: 'fixed', file: join(folder, 'articles/2024/07/a.mdx'), edits: 1 },
    ]);
    const rest = await checkContent({ folder, root });
    expect(rest.map(({ file }) => file.endsWith('b.mdx'))).toEqual([true]);
  });

  test('writes through no link that leads out of the folder', async () => {
    content = contentFolderWith(vocabularies);
    const outside = join(root, 'outside.mdx');
    writeFileSync(outside, article('نص\u200f.'));
    symlinkSync(outside, join(content.folder, 'articles/a.mdx'));
    expect(await fixContent(content.folder, everything)).toEqual([]);
  });
});
