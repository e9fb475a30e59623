import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, type ContentFiles, contentFolder } from './content-folder.ts';
import { runCommand } from './run-command.ts';

/** One way to get it wrong: the files, and what the person who must fix it needs to read. */
interface Refusal {
  files: ContentFiles;
  /** `file:line` of the problem. */
  at: string;
  /** The bad value, where there is one to show. */
  value?: string;
  rule: string;
  /** A word of the fix that could stand in no other message. */
  advice: RegExp;
}

const palm = 'articles/2024/05/palm.mdx';
const shade = 'articles/2024/05/shade.mdx';
const text = 'ظلّ النخلة قصير عند الظهر.';

const refusals: Record<string, Refusal> = {
  'no frontmatter': {
    files: { [palm]: text },
    at: 'palm.mdx:1',
    rule: 'frontmatter-missing',
    advice: /---/,
  },
  'frontmatter that does not end': {
    files: { [palm]: `---\ntitle: نخلة\n\n${text}\n` },
    at: 'palm.mdx:1',
    rule: 'frontmatter-unclosed',
    advice: /---/,
  },
  'broken YAML': {
    files: {
      [palm]: `---\ntitle: نخلة: في الطريق\npublished: 2024-05-01T08:00:00Z\n---\n${text}\n`,
    },
    at: 'palm.mdx:2',
    value: 'نخلة: في الطريق',
    rule: 'yaml-syntax',
    advice: /quot/i,
  },
  'a title that turns the reading direction about': {
    files: { [palm]: article(text).replace(/title: .*/, 'title: \u202Eنخلة\u202C في الطريق') },
    at: 'palm.mdx:2',
    value: 'U+202E',
    rule: 'control-character',
    advice: /--fix/,
  },
  'a wrong type': {
    files: { [palm]: article(text, 'tags: نخيل\n') },
    at: 'palm.mdx:4',
    value: 'نخيل',
    rule: 'wrong-value',
    advice: /list/i,
  },
  'a date without a time': {
    files: { [palm]: article(text).replace('2024-05-01T08:00:00Z', '2024-05-01') },
    at: 'palm.mdx:3',
    value: '2024-05-01',
    rule: 'wrong-value',
    advice: /2024-07-08T20:02:00Z/,
  },
  'an unknown key': {
    files: { [palm]: article(text, 'titel: نخلة\n') },
    at: 'palm.mdx:4',
    value: 'titel',
    rule: 'unknown-key',
    advice: /title/,
  },
  'an unknown tag': {
    files: {
      'tags.yaml': 'palms:\n  label: نخيل\n',
      [palm]: article(text, 'tags:\n  - palm\n'),
    },
    at: 'palm.mdx:5',
    value: 'palm',
    rule: 'unknown-identifier',
    advice: /palms/,
  },
  'two articles with one URL': {
    files: { [palm]: article(text), 'articles/2024/05/palm/index.mdx': article(text) },
    at: 'palm/index.mdx:1',
    value: '/2024/05/palm/',
    rule: 'duplicate-url',
    advice: /palm\.mdx/,
  },
  'a missing image': {
    files: { [palm]: article(`${text}\n\n![نخلة](./plam.png)`), 'articles/2024/05/palm.png': 'x' },
    at: 'palm.mdx:8',
    value: './plam.png',
    rule: 'picture-missing',
    advice: /\.\/palm\.png/,
  },
  'a picture that is none': {
    files: { [palm]: article(`${text}\n\n![نخلة](./palm.png)`), 'articles/2024/05/palm.png': 'x' },
    at: 'palm.mdx:8',
    value: './palm.png',
    rule: 'picture-unreadable',
    advice: /PNG|JPEG|picture/i,
  },
  'an expression': {
    files: { [palm]: article(`${text} {process.exit(0)}`) },
    at: 'palm.mdx:6',
    value: '{process.exit(0)}',
    rule: 'expression-refused',
    advice: /\\\{/,
  },
  'an import': {
    files: { [palm]: article(`import fs from 'node:fs'\n\n${text}`) },
    at: 'palm.mdx:6',
    value: "import fs from 'node:fs'",
    rule: 'module-code-refused',
    advice: /import/,
  },
  'an unclosed tag': {
    files: { [palm]: article(`<Callout>\n\n${text}`) },
    at: 'palm.mdx:6',
    value: 'Callout',
    rule: 'unclosed-tag',
    advice: /<\/Callout>/,
  },
  'an unknown element': {
    files: { [palm]: article('<script src="https://example.com/x.js"></script>') },
    at: 'palm.mdx:6',
    value: 'script',
    rule: 'unknown-element',
    advice: /Figure/,
  },
  'a script in a link': {
    files: { [palm]: article('[نخلة](javascript:alert%281%29)') },
    at: 'palm.mdx:6',
    value: 'javascript:',
    rule: 'unsafe-url',
    advice: /https/,
  },
  'text that is not UTF-8': {
    // windows-1256, as an old editor saves it.
    files: { [palm]: Uint8Array.of(...Buffer.from('---\ntitle: '), 0xe4, 0xce, 0xe1, 0xc9, 10) },
    at: 'palm.mdx:2',
    rule: 'invalid-utf8',
    advice: /UTF-8/,
  },
  'an empty file': {
    files: { [palm]: '' },
    at: 'palm.mdx:1',
    rule: 'empty-file',
    advice: /delete|npm run new/i,
  },
  'a file of ten megabytes': {
    files: { [palm]: article(text.repeat(220_000)) },
    at: 'palm.mdx:1',
    rule: 'file-too-large',
    advice: /split|smaller/i,
  },
};

describe('a build refuses', () => {
  test.each(Object.entries(refusals))('%s', async (_, { files, at, value = '', rule, advice }) => {
    await using folder = await contentFolder(files);
    const dist = join(folder.root, 'dist');
    await mkdir(dist);
    await writeFile(join(dist, 'index.html'), 'the earlier edition');

    const { exitCode, output } = await runCommand('build', ['--outDir', dist], {
      CONTENT_DIR: folder.path,
    });

    expect(exitCode).toBe(1);
    const message = messageAt(output, at, rule);
    expect(message).toContain(value);
    expect(message).toMatch(advice);
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('the earlier edition');
    expect(await readdir(folder.root)).toEqual(['content', 'dist']);
  });

  test('every one of them in a single run', async () => {
    const files = Object.entries(refusals).map(([, { files }], index) =>
      Object.entries(files).map(([name, data]) => [
        name.replace('2024/05', `2024/05-${index}`),
        data,
      ]),
    );
    await using folder = await contentFolder({
      ...Object.fromEntries(files.flat()),
      [shade]: article('ظلٌّ سليم.'),
    });
    const { exitCode, output } = await runCommand(
      'build',
      ['--outDir', join(folder.root, 'dist')],
      {
        CONTENT_DIR: folder.path,
      },
    );
    expect(exitCode).toBe(1);
    for (const { at, rule } of Object.values(refusals)) messageAt(output, at, rule);
    expect(output).not.toContain('shade.mdx');
  });
});

/** The part of the output about one problem. */
function messageAt(output: string, at: string, rule: string): string {
  const lines = output.split('\n');
  const index = lines.findIndex((line) => line.includes(at));
  expect(index, `${at} in:\n${output}`).toBeGreaterThanOrEqual(0);
  const from = lines.findIndex(
    (line, i) =>
      line.includes(at) &&
      lines
        .slice(i, i + 4)
        .join()
        .includes(rule),
  );
  expect(from, `${rule} at ${at} in:\n${output}`).toBeGreaterThanOrEqual(0);
  return lines.slice(from, from + 4).join('\n');
}
