import { afterEach, describe, expect, test } from 'vitest';
import { findIgnoredFiles } from '../../../src/loader/ignored-files.ts';
import { article, type ContentFolder, contentFolderWith } from '../check/content-folder.ts';

let content: ContentFolder | undefined;
afterEach(() => content?.remove());

async function ignored(name: string, text = article('نصّ قصير عن الحمّامات القديمة.')) {
  content = contentFolderWith({ [name]: text });
  return (await findIgnoredFiles(content.folder)).map(({ severity, details, file }) => ({
    severity,
    ...details,
    isHere: file.endsWith(name),
  }));
}

describe('a file that a contributor meant to be read', () => {
  test.each([
    ['articles/2024/07/hammam.md', 'articles/2024/07/hammam.mdx'],
    ['articles/2024/07/hammam.MDX', 'articles/2024/07/hammam.mdx'],
    ['articles/2024/07/hammam.Mdx', 'articles/2024/07/hammam.mdx'],
    ['articles/2024/07/hammam.markdown', 'articles/2024/07/hammam.mdx'],
    ['articles/2024/07/hammam.mdx.txt', 'articles/2024/07/hammam.mdx'],
    ['articles/2024/07/hammam.md.txt', 'articles/2024/07/hammam.mdx'],
    ['articles/2024/07/hammam.txt', 'articles/2024/07/hammam.mdx'],
    ['articles/2024/07/hammam', 'articles/2024/07/hammam.mdx'],
    ['articles/2024/07/hammam/index.md', 'articles/2024/07/hammam/index.mdx'],
    ['articles/2024/07/حمّام.md', 'articles/2024/07/hammam.mdx'],
  ])('is an error at the file, with its right name: %s', async (name, right) => {
    const [found, ...others] = await ignored(name);
    expect(found).toMatchObject({ severity: 'error', reason: 'ending', isHere: true });
    expect(found).toHaveProperty('suggestion', expect.stringMatching(new RegExp(`/${right}$`)));
    expect(others).toEqual([]);
  });

  test.each([
    ['2024/07/hammam.mdx', 'articles/2024/07/hammam.mdx'],
    ['article/2024/07/hammam.mdx', 'articles/2024/07/hammam.mdx'],
    ['hammam.mdx', 'articles/hammam.mdx'],
    ['hammam.md', 'articles/hammam.mdx'],
  ])('is an error outside of the articles, with its right place: %s', async (name, right) => {
    const [found] = await ignored(name);
    expect(found).toMatchObject({ severity: 'error', reason: 'folder' });
    expect(found).toHaveProperty('suggestion', expect.stringMatching(new RegExp(`/${right}$`)));
  });

  test('is a warning where it only may be an article', async () => {
    expect(await ignored('articles/2024/07/hammam.md', 'ملاحظة.')).toMatchObject([
      { severity: 'warning', reason: 'ending' },
    ]);
    expect(await ignored('articles/2024/07/.hammam.mdx')).toMatchObject([
      { severity: 'warning', reason: 'ending' },
    ]);
    expect(await ignored('articles/2024/07/hammam.docx', 'PK')).toMatchObject([
      { severity: 'warning', reason: 'format', suggestion: expect.stringContaining('import') },
    ]);
  });

  test.each([
    ['tags.yml', 'tags.yaml'],
    ['Authors.yaml', 'authors.yaml'],
    ['section.yaml', 'sections.yaml'],
    ['front-page.yml', 'front-page.yaml'],
  ])('is a vocabulary under another name: %s', async (name, right) => {
    expect(await ignored(name, 'sea:\n  label: البحر\n')).toMatchObject([
      { severity: 'error', reason: 'name', suggestion: expect.stringMatching(`/${right}$`) },
    ]);
  });
});

test.each([
  'articles/2024/07/hammam.mdx',
  'articles/2024/07/hammam/index.mdx',
  'articles/2024/07/hammam.mdx~',
  'articles/2024/07/hammam.mdx.bak',
  'articles/2024/07/.git/hammam.md',
  'articles/2024/07/._hammam.mdx',
])('what nobody meant otherwise passes: %s', async (name) => {
  expect(await ignored(name)).toEqual([]);
});

test.each([
  'articles/README.md',
  'README.md',
  'articles/2024/07/data.txt',
  'tags.yaml',
])('notes and data pass: %s', async (name) => {
  expect(await ignored(name, 'سطر لا رأس له.')).toEqual([]);
});
