import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { digestWithoutMark, importedArticle } from '../../../scripts/import/write/article-text.ts';
import { freeTarget } from '../../../scripts/import/write/target.ts';
import { OutsideFolder, writeArticle } from '../../../scripts/import/write/write-article.ts';
import { readBack } from '../../../src/convert/read-back.ts';
import { writeBody } from '../../../src/convert/write-body.ts';
import { monthFolder } from '../../../src/loader/article-path.ts';
import { writeFrontmatter } from '../../../src/schema/write-frontmatter.ts';
import { body } from './raw.ts';

const fields = { title: 'عنوان', published: new Date('2024-07-08T20:02:00Z') };
const identity = { name: 'a.txt', digest: '0123456789abcdef' };
const articleOf = (paragraphs: string[]) => {
  const made = importedArticle(fields, body(paragraphs), identity);
  if (made.failure) throw new Error(JSON.stringify(made.failure));
  return made.text;
};

describe('text in an article', () => {
  it.each([
    '<script>alert(1)</script> و<br> و1 < 2',
    '{1 + 1} و} وحدها و{/* تعليق */}',
    '**نجمتان** و_شرطة_ و__شرطتان__ و*** و_ و*',
    'و**«نص»** ول**"الجزيرة"**',
    '[رابط](x) و![صورة](y) و[^1] و[مرجع]: z',
    '# ليس عنوانا',
    '###### ولا هذا',
    '- ليس بندا',
    '+ ولا هذا',
    '* ولا هذا',
    '1. رقم أول الجملة',
    '12) رقم آخر',
    '> علامة أكبر من',
    '--- ثلاث شرطات',
    '---',
    '***',
    '=== يساوي',
    '```js',
    '~~~',
    '    أربع مسافات'.trim(),
    'import x from "y"',
    'export default 1',
    'import',
    '| عمود | آخر |',
    '~~مشطوب~~ و~ وحدها',
    '`شفرة` و`` ` ``',
    '&amp; و&copy; و&#60; و& وحدها',
    '\\ خط مائل \\* و\\\\',
    'editor@example.org وwww.example.org وhttps://example.org/a_b_c',
    '[ ] مهمة',
    ': تعريف',
    '$س$ و$$ص$$',
    ':::note',
    'سعر ١٫٥ كغ = 10% + 3',
    'می\u200cخواهم 5\u00a0كم',
  ])('comes back as it went in: %s', (text) => {
    const paragraphs = ['قبل.', text, 'بعد.'];
    expect(readBack(body(paragraphs), articleOf(paragraphs)).failure).toBeUndefined();
  });

  it('that would come back otherwise is noticed', () => {
    const text = articleOf(['نص']).replace('\nنص', '\n*نص*\n\nوزيادة');
    expect(readBack(body(['نص']), text).failure).toMatchObject({ code: 'text-would-change' });
    const broken = articleOf(['نص']).replace('\nنص', '\n{1 + 1}');
    expect(readBack(body(['نص']), broken).failure).toMatchObject({ code: 'build-would-refuse' });
  });

  it('stands without escapes where none are needed', () => {
    const text = 'قال: «نعم»، ثم مضى (كما روى) إلى 50% من الطريق!';
    expect(writeBody(body([text]))).toBe(`${text}\n`);
  });
});

describe('a letter beside bold words', () => {
  it('is written as itself, whatever else the article has to escape', () => {
    const said = { type: 'strong' as const, children: [{ type: 'text' as const, value: '«نعم»' }] };
    const text = (value: string) => ({ type: 'text' as const, value });
    const root = {
      type: 'root' as const,
      children: [
        { type: 'paragraph' as const, children: [text('قال و'), said, text('ثم مضى')] },
        { type: 'paragraph' as const, children: [text('import كلمة')] },
      ],
    };
    const made = importedArticle(fields, root, identity);
    expect(made).toMatchObject({
      text: expect.stringContaining('قال و**«نعم»**ثم مضى\n\n&#x69;mport كلمة\n'),
    });
  });
});

describe('frontmatter', () => {
  it.each([
    'عنوان: مع نقطتين',
    '12345',
    'yes',
    '"مقتبس"',
    '- شرطة',
    '#وسم',
    "لا'قوس",
    '[أ]',
    '{ب}',
  ])('reads back as the text that it was: %s', (title) => {
    const yaml = writeFrontmatter({ ...fields, title, credit: title, agencies: [title, 'أ، ب'] });
    expect(parse(yaml)).toEqual({
      title,
      published: '2024-07-08T20:02:00Z',
      credit: title,
      agencies: [title, 'أ، ب'],
    });
  });
});

describe('the mark of an imported article', () => {
  it('holds the digest of the text without it', () => {
    const text = articleOf(['نص']);
    expect(text).toContain(`digest: ${digestWithoutMark(text)}`);
  });

  it('shows an edit anywhere else, and none where only line ends changed', () => {
    const text = articleOf(['نص']);
    const digest = digestWithoutMark(text);
    expect(digestWithoutMark(text.replace('نص', 'نصّ'))).not.toBe(digest);
    expect(digestWithoutMark(text.replace('title: عنوان', 'title: آخر'))).not.toBe(digest);
    expect(digestWithoutMark(text.replaceAll('\n', '\r\n'))).toBe(digest);
  });
});

describe('the file of an article', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-write-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('lies in the month in which the site shows it', () => {
    const lateEvening = new Date('2024-06-30T22:30:00Z');
    expect(monthFolder(lateEvening, 'UTC')).toBe('2024/06');
    expect(monthFolder(lateEvening, 'Asia/Riyadh')).toBe('2024/07');
  });

  it('has a name that no other article has, whether as file or as folder', async () => {
    const free = () => freeTarget(folder, '2024/07', 'Gaza', false, () => false).file;
    expect(free()).toBe(join(folder, '2024/07/gaza.mdx'));
    await writeArticle(folder, free(), 'x');
    expect(free()).toBe(join(folder, '2024/07/gaza-2.mdx'));
    await writeArticle(folder, join(folder, '2024/07/gaza-2/index.mdx'), 'x');
    expect(free()).toBe(join(folder, '2024/07/gaza-3.mdx'));
  });

  it('has a name even where the title has no letter', () => {
    const { file } = freeTarget(folder, '2024/07', '؟!', false, () => false);
    expect(file).toMatch(/\/article-[0-9a-f]{8}\.mdx$/);
  });

  it('is written whole and leaves nothing else behind', async () => {
    const file = join(folder, '2024/07/a.mdx');
    await writeArticle(folder, file, 'الأول');
    await writeArticle(folder, file, 'الثاني');
    expect(await readFile(file, 'utf8')).toBe('الثاني');
    expect(await readdir(join(folder, '2024/07'))).toEqual(['a.mdx']);
  });

  it('stays as it was when it cannot be replaced', async () => {
    const file = join(folder, '2024/07/a.mdx');
    await mkdir(join(file, 'in-the-way'), { recursive: true });
    await expect(writeArticle(folder, file, 'نص')).rejects.toThrow();
    expect(await readdir(join(folder, '2024/07'))).toEqual(['a.mdx']);
  });

  it('is never outside the folder, by name or through a link', async () => {
    const inside = join(folder, 'articles');
    await mkdir(join(folder, 'elsewhere'));
    await mkdir(inside);
    await symlink(join(folder, 'elsewhere'), join(inside, '2024'));
    const attempts = ['../a.mdx', '../../a.mdx', '2024/07/a.mdx'];
    for (const attempt of attempts) {
      const write = writeArticle(inside, join(inside, attempt), 'نص');
      await expect(write).rejects.toBeInstanceOf(OutsideFolder);
    }
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([]);
  });
});
