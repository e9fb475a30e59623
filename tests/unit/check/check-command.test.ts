import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandFile, demoSite } from '../../sites/demo-site.ts';
import { article, type ContentFolder, contentFolderWith, vocabularies } from './content-folder.ts';

let bad: ContentFolder;
let good: ContentFolder;

beforeAll(() => {
  good = contentFolderWith({ ...vocabularies, 'articles/2024/07/sea.mdx': article('نص.') });
  bad = contentFolderWith({
    ...vocabularies,
    'articles/2024/07/binary.mdx': Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]),
    'articles/2024/07/code.mdx': article('السنة {new Date().getFullYear()}'),
    'articles/2024/07/empty.mdx': '',
    'articles/2024/07/huge.mdx': article('نص '.repeat(2_000_000)),
    'articles/2024/07/import.mdx': article("import fs from 'node:fs'"),
    'articles/2024/07/key.mdx': article('نص.', 'titel: البحر\n'),
    'articles/2024/07/link.mdx': article('[رابط](/nowhere/)'),
    'articles/2024/07/naked.mdx': 'نص بلا بطاقة.\n',
    'articles/2024/07/picture.mdx': article('![قارب](./boat.png)'),
    'articles/2024/07/sea.mdx': article('نص.'),
    'articles/2024/07/sea/index.mdx': article('نص.'),
    'articles/2024/07/tag.mdx': article('نص.', 'tags: [see]\n'),
    'articles/2024/07/type.mdx': article('نص.', 'draft: ربما\n'),
    'articles/2024/07/unclosed.mdx': article('<Poem>\nقفا نبك'),
    'articles/2024/07/yaml.mdx': '---\ntitle: "البحر\n---\n\nنص.\n',
  });
});
afterAll(() => {
  bad.remove();
  good.remove();
});

function check(content: ContentFolder, args: string[] = [], language = 'en') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile, 'check', ...args], {
    cwd: demoSite,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content.folder,
      CACHE_DIR: join(content.folder, '.cache'),
      MAQALAT_LANG: language,
    },
  });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  test('is content with right content, and says how much it read', () => {
    const { status, stdout, stderr } = check(good);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'No problems found.\n' });
    expect(stderr).toContain('1 article checked');
  });

  test('lists every bad input in one run: file, line, value and fix', () => {
    const { status, stdout } = check(bad);
    expect(status).toBe(1);
    for (const [name, line, ...facts] of [
      ['binary.mdx', 2, 'not valid UTF-8', 'byte 4'],
      ['code.mdx', 6, '{new Date().getFullYear()}', 'Write the text itself'],
      ['empty.mdx', 1, 'empty', 'delete the file'],
      ['huge.mdx', 1, '10.0 MB', 'Split it'],
      ['import.mdx', 6, "import fs from 'node:fs'", 'Remove the line'],
      ['key.mdx', 4, '"titel"', 'Did you mean "title"?'],
      ['link.mdx', 6, '"/nowhere/"', 'leads nowhere'],
      ['naked.mdx', 1, 'no frontmatter', 'Begin the file with a line ---'],
      ['picture.mdx', 6, '"./boat.png"', 'Put its file beside the article'],
      ['sea/index.mdx', 1, '"/2024/07/sea/"', 'another name'],
      ['tag.mdx', 4, '"see"', 'Did you mean "sea"?'],
      ['type.mdx', 4, 'ربما', 'true or false'],
      ['unclosed.mdx', 6, '"<Poem>"', 'Write </Poem>'],
      ['yaml.mdx', 3, 'not valid YAML', 'Missing closing', 'between "…"'],
    ] as const) {
      const told = stdout.split('\n').find((text) => text.includes(`07/${name}:${line}:`));
      for (const fact of facts) expect(told, name).toContain(fact);
    }
  });

  test('speaks Arabic to those who do', () => {
    const { stdout } = check(bad, [], 'ar');
    expect(stdout).toContain('الملف فارغ.');
    expect(stdout).toContain('لعلّك تقصد «\u2066sea\u2069»؟');
  });

  test('tells programs and review pages in their own formats', () => {
    const { problems } = JSON.parse(check(bad, ['--format', 'json']).stdout);
    expect(problems.length).toBeGreaterThan(13);
    expect(check(bad, ['--format=github']).stdout).toMatch(/^::error file=.*,line=\d+,col=\d+,/);
  });

  test('tells only of the paths it is asked for', () => {
    const { stdout } = check(bad, [join(bad.folder, 'articles/2024/07/tag.mdx')]);
    expect(stdout).toContain('1 error, 0 warnings in 1 file.');
  });

  test('mends with --fix and says what', () => {
    const content = contentFolderWith({
      ...vocabularies,
      'articles/2024/07/البحر.mdx': article('نص\u200f. '),
    });
    const { status, stderr } = check(content, ['--fix']);
    const [renamed = ''] = /articles\/2024\/07\/[a-z-]+\.mdx/.exec(stderr) ?? [];
    expect(status).toBe(0);
    expect(stderr).toContain('fixed');
    expect(readFileSync(join(content.folder, renamed), 'utf8')).toBe(article('نص.'));
    content.remove();
  });

  test.each([
    [['--format', 'xml'], 'text, github, json, sarif'],
    [['--fux'], '--fix'],
    [['no/such/path'], 'no/such/path'],
  ])('refuses wrong use with exit code 2: %s', (args, hint) => {
    const { status, stderr } = check(good, args);
    expect(status).toBe(2);
    expect(stderr).toContain(hint);
  });

  test('explains itself', () => {
    const { status, stdout } = check(good, ['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--format FORMAT');
  });
});
