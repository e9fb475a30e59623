import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Summary, summarySchema } from '../../../scripts/review/summary.ts';
import { commandFile, demoSite } from '../../sites/demo-site.ts';
import { article, vocabularies } from '../check/content-folder.ts';

const now = '2026-01-05T08:00:00Z';
let root: string;

function git(...args: string[]) {
  const names = ['-c', 'user.name=test', '-c', 'user.email=test@site.example'];
  const { status, stderr } = spawnSync('git', [...names, ...args], { cwd: root, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

function write(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function review(args: string[], out = 'out') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile, 'review', ...args], {
    cwd: demoSite,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...{ CONTENT_DIR: join(root, 'content'), CACHE_DIR: join(root, '../cache') },
      ...{ MAQALAT_LANG: 'ar', BUILD_TIME: now },
    },
  });
  const read = (name: string) => readFileSync(join(root, '..', out, name), 'utf8');
  return { status, stdout, stderr, read };
}

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'maqalat-review-'));
  root = join(folder, 'repository');
  mkdirSync(root);
  git('init', '--quiet', '--initial-branch=main');
  write({
    ...Object.fromEntries(
      Object.entries(vocabularies).map(([name, text]) => [`content/${name}`, text]),
    ),
    'content/articles/2024/07/bell.mdx': article(
      'يضرب الحارس الجرس مرّة كل دقيقة.\n\nوفي الليل يشعل الفانوس.',
    ),
    'content/articles/2024/07/gulls.mdx': article(
      'نوارس على صندوق التمر، لا تخاف أحدًا من البحّارة ولا من غيرهم.',
    ),
    'content/articles/2024/07/pier.mdx': article('رصيف جديد.', 'tags: [sea]\n'),
    'content/articles/2024/07/old.mdx': article('لم يتغيّر، وفيه [رابط](/2024/07/pier/) و كلمة.'),
  });
  git('add', '--all');
  git('commit', '--quiet', '--message=first');
  git('switch', '--quiet', '--create=proposal');
  write({
    'content/articles/2024/07/bell.mdx': article(
      'يضرب الحارس الجرس مرّتين كل دقيقة.\n\nوفي الليل يشعل الفانوس.',
    ),
    'content/articles/2026/12/lantern.mdx': article('دكّان لا يُرى.').replace(
      '2024-07-08',
      '2026-12-20',
    ),
    'content/tags.yaml': `${vocabularies['tags.yaml']}lantern:\n  label: فوانيس\n`,
    'src/zone.ts': 'export const zone = 1;\n',
  });
  renameSync(
    join(root, 'content/articles/2024/07/gulls.mdx'),
    join(root, 'content/articles/2024/07/gulls-of-harbour.mdx'),
  );
  rmSync(join(root, 'content/articles/2024/07/pier.mdx'));
  writeFileSync(join(root, '../secret.mdx'), article('سرّ لا يُنشر.'));
  symlinkSync('../../../../../secret.mdx', join(root, 'content/articles/2024/07/link.mdx'));
  git('add', '--all');
  git('commit', '--quiet', '--message=second');
});
afterAll(() => rmSync(join(root, '..'), { recursive: true, force: true }));

describe('npm run review', () => {
  let summary: Summary;
  let report: string;
  beforeAll(() => {
    const { status, stderr, read } = review(['--base', 'main', '--out', join(root, '../out')]);
    expect(status, stderr).toBe(0);
    summary = summarySchema.parse(JSON.parse(read('review.json')));
    report = read('report.html');
    expect(read('comment.md')).toContain('مراجعة ما تغيّر');
  });
  const find = (name: string) => summary.articles.find(({ path }) => path.endsWith(`/${name}.mdx`));

  test('tells what happened to each article', () => {
    expect(summary.articles.map(({ kind, path }) => `${kind} ${path.split('/').at(-1)}`)).toEqual([
      'modified bell.mdx',
      'renamed gulls-of-harbour.mdx',
      'added link.mdx',
      'deleted pier.mdx',
      'added lantern.mdx',
    ]);
    expect(find('gulls-of-harbour')?.from).toBe('content/articles/2024/07/gulls.mdx');
    expect(find('gulls-of-harbour')?.rows).toEqual([]);
  });

  test('shows what changed, word by word', () => {
    expect(find('bell')?.rows.map(({ parts }) => parts.map(({ text }) => text))).toEqual([
      ['يضرب الحارس الجرس', 'مرّة', 'مرّتين', 'كل دقيقة.'],
    ]);
    expect(report).toContain('الجرس <del>مرّة</del> <ins>مرّتين</ins> كل دقيقة.');
  });

  test('checks what changed alone, but names errors that the change brought elsewhere', () => {
    const remarks = [...summary.articles.flatMap((each) => each.remarks), ...summary.remarks];
    expect(remarks.filter(({ file }) => file.endsWith('old.mdx'))).toEqual([]);
    expect(summary.elsewhere.map(({ file }) => file.split('/').at(-1))).toEqual(['old.mdx']);
    expect(summary.elsewhere[0]?.message).toContain('/2024/07/pier/');
  });

  test('asks for a preview in which articles whose time has not come are shown', () => {
    expect(summary.buildTime).toBe('2026-12-20T20:02:00.000Z');
  });

  test('reads nothing outside the content folder', () => {
    expect(report).not.toContain('سرّ لا يُنشر');
    expect(find('link')?.remarks[0]?.severity).toBe('error');
  });

  test('lists the other files', () => {
    expect(report).toContain('<span class="path">src/zone.ts</span>');
    expect(report).toContain('<span class="path">content/tags.yaml</span>');
  });
});

test('a review of three hundred articles fits into one comment', () => {
  git('switch', '--quiet', '--create=import', 'main');
  write(
    Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `content/articles/2024/07/note-${at}.mdx`,
        article(`خبر رقم ${at} ذهب الى الميناء.`),
      ]),
    ),
  );
  const { status, stderr, read } = review(
    ['--base', 'main', '--out', join(root, '../many')],
    'many',
  );
  git('switch', '--quiet', '--force', 'proposal');
  expect(status, stderr).toBe(0);
  const summary = summarySchema.parse(JSON.parse(read('review.json')));
  expect(summary.articles.length + summary.articlesLeft).toBe(300);
  expect(read('comment.md').length).toBeLessThan(65_536);
  expect(read('report.html').match(/<article /g)).toHaveLength(300);
});

test.each([
  [['--base', 'main'], '--out'],
  [['--out', 'x'], '--base'],
  [['--base', 'nowhere', '--out', 'x'], 'nowhere'],
  [['--base', 'main', '--out', 'x', '--number', '7; rm'], '7; rm'],
])('wrong use is explained: %j', (args, named) => {
  const { status, stderr } = review(args);
  expect(status).toBe(2);
  expect(stderr).toContain(named);
});
