import { rmSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../../scripts/check/check-content.ts';
import { readContent } from '../../../src/loader/read-content.ts';
import { article, type ContentFolder, contentFolderWith, vocabularies } from './content-folder.ts';

// Before the loader is imported, which reads it once.
vi.hoisted(() => {
  process.env['CACHE_DIR'] = `${process.env['TMPDIR'] ?? '/tmp'}/maqalat-same-${process.pid}`;
});

let content: ContentFolder | undefined;
afterEach(() => content?.remove());
process.on('exit', () => {
  rmSync(process.env['CACHE_DIR'] ?? '', { recursive: true, force: true });
});

/** One slip of each kind: prose, Markdown, characters, a vocabulary's characters. */
const slips = {
  ...vocabularies,
  'tags.yaml': 'sea:\n  label: البحر \n',
  'articles/2024/07/boat.mdx': article('مضى القارب الى الجزيرة.'),
  'articles/2024/07/net.mdx': article('##شباك الصيد\n\nنص.'),
  'articles/2024/07/sail.mdx': article('شراع\u202e أبيض.'),
  'articles/2024/07/oar.mdx': `\uFEFF${article('مجداف طويل. ')}`,
};

test('the build and the command find the same in the same text', async () => {
  content = contentFolderWith(slips);
  const { folder } = content;
  const ofBuild = (await readContent({ folder })).problems.all();
  const ofCommand = await checkContent({ folder, root: folder });
  expect(ofCommand).toEqual(ofBuild);
  expect(ofBuild.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'wrong-form warning',
    'heading-space-missing warning',
    'control-character warning',
    'trailing-whitespace warning',
    'control-character error',
    'trailing-whitespace warning',
  ]);
  // From the cache too.
  expect((await readContent({ folder })).problems.all()).toEqual(ofBuild);
});

test('what cannot be published is an error of the build', async () => {
  content = contentFolderWith(slips);
  const { articles } = await readContent({ folder: content.folder });
  expect(articles.map(({ metadata }) => metadata.id)).not.toContain('2024/07/sail');
  expect(articles).toHaveLength(3);
});

test('a head and a line excuse from rules about Markdown and characters too', async () => {
  content = contentFolderWith({
    ...vocabularies,
    'articles/2024/07/head.mdx': article(
      '##شباك الصيد\n\nسطر. ',
      'check: { allow: [heading-space-missing, trailing-whitespace] }\n',
    ),
    'articles/2024/07/line.mdx': article(
      'أول.\n\n{/* check: allow heading-space-missing */}\n\n##شباك الصيد\n\nآخر.',
    ),
  });
  expect((await readContent({ folder: content.folder })).problems.all()).toEqual([]);
});
