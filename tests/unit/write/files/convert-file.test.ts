import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/mdx/parse-article.ts';
import { type Arrival, convertFile } from '../../../../src/write/files/convert-file.ts';
import { drawPicture } from './draw-picture.ts';
import { exampleSite } from './example-site.ts';

function convert(name: string, content: string | Uint8Array<ArrayBuffer>) {
  return convertFile(name, new Blob([content]), exampleSite, drawPicture);
}

async function arrive(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Arrival> {
  const [conversion] = await convert(name, content);
  if (!conversion || 'refused' in conversion) throw new Error(JSON.stringify(conversion));
  return conversion;
}

const refusalOf = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
  const conversions = await convert(name, content);
  return conversions.map((each) =>
    'refused' in each ? each.refused.map(({ code }) => code) : each,
  );
};

const prose =
  'خرج الصيّادون قبل الفجر إلى عرض البحر، وعادوا عند الظهيرة بصيد قليل لا يكفي سوق القرية يومًا واحدًا.';

describe('a saved page', () => {
  const page = `<!doctype html><html lang="en"><head><title>موسم السمك - مجلة الشاطئ</title>
<meta property="og:site_name" content="مجلة الشاطئ"><link rel="canonical" href="https://shore.example/2024/season/">
<meta property="article:published_time" content="2024-05-06T10:00:00+03:00"><meta name="author" content="سلمى الحداد">
<meta property="article:tag" content="بحر"><meta property="article:tag" content="صيد"><meta property="article:section" content="رياضة">
<meta name="description" content="حكاية قرية لا يكفيها بحرها، ولا تعرف لها رزقًا سواه منذ مئة عام."></head>
<body><header><nav><a href="/">الرئيسة</a> <a href="/about/">من نحن</a></nav></header>
<article><h1>موسم السمك</h1><p>${prose}</p><h2>عند المرسى</h2><p>قالت <b>سلمى</b>: <a href="/boats/">القوارب</a> قديمة<sup id="r1"><a href="#n1">1</a></sup>. ${prose}</p>
<figure><img src="nets.jpg" alt="شباك"><figcaption>شباك تجفّ في الشمس</figcaption></figure>
<ul><li>شبك</li><li>مجداف</li></ul>
<table><tr><th>اليوم</th><th>الصيد</th></tr><tr><td>السبت</td><td>12</td></tr></table>
<p>انسخ الرابط</p>
<ol><li id="n1">من دفتر الميناء. <a href="#r1">↩</a></li></ol></article>
<footer><p>جميع الحقوق محفوظة</p></footer><script>steal()</script></body></html>`;

  test('becomes a draft with its facts, as the site names them', async () => {
    const { draft } = await arrive('season.html', page);
    expect(draft.head).toMatchObject({
      title: 'موسم السمك',
      description: 'حكاية قرية لا يكفيها بحرها، ولا تعرف لها رزقًا سواه منذ مئة عام.',
      published: '2024-05-06T07:00:00.000Z',
      tags: ['sea', 'صيد'],
      authors: ['salma'],
      section: '',
      source: { name: 'مجلة الشاطئ', url: 'https://shore.example/2024/season/' },
    });
    expect(draft.origin).toBeUndefined();
  });

  test('keeps headings, links, lists, tables and notes, and nothing that stands around them', async () => {
    const { draft, counts } = await arrive('season.HTM', page);
    expect(draft.body).toBe(`${prose}

## عند المرسى

قالت **سلمى**: [القوارب](https://shore.example/boats/) قديمة[^1]. ${prose}

شباك تجفّ في الشمس

- شبك
- مجداف

| اليوم | الصيد |
| ----- | ----- |
| السبت | 12    |

[^1]: من دفتر الميناء.`);
    expect(counts).toMatchObject({ headings: 1, links: 1, lists: 1, tables: 1, notes: 1 });
    expect(counts.words).toBeGreaterThan(40);
  });

  test('is reported with what was left out of it', async () => {
    const { leftOut, notes, pictures } = await arrive('season.html', page);
    expect(pictures).toBe(1);
    expect(notes).toContainEqual({
      code: 'unknown-name',
      details: { vocabulary: 'sections', value: 'رياضة' },
    });
    expect(leftOut.map(({ text, reason }) => [reason, text])).toEqual(
      expect.arrayContaining([
        ['button', 'انسخ الرابط'],
        ['page-furniture', 'الرئيسة من نحن'],
        ['page-furniture', 'جميع الحقوق محفوظة'],
      ]),
    );
  });

  test('without an article element is its main part or its body', async () => {
    const main = `<title>خبر من الميناء</title><nav>قائمة</nav><main><h1>خبر من الميناء</h1><p>${prose}</p></main>`;
    expect((await arrive('a.html', main)).draft.body).toBe(prose);
    const bare = `<h1>خبر من الميناء</h1><p>${prose}</p>`;
    const { draft } = await arrive('a.html', bare);
    expect(draft.head.title).toBe('خبر من الميناء');
    expect(draft.body).toBe(prose);
  });

  test('with several articles of one length loses none of them', async () => {
    const list = `<title>قائمة</title><body><article><p>${prose}</p></article><article><p>وصل القارب الثاني. ${prose}</p></article><article><p>${prose} ثم نام الناس.</p></article>`;
    const { draft } = await arrive('a.html', list);
    expect(draft.body.split('\n\n')).toHaveLength(3);
  });

  test('of Word keeps its lists', async () => {
    const item = `<p style='mso-list:l0 level1 lfo1'><![if !supportLists]>·<![endif]>شبك</p>`;
    const { draft } = await arrive(
      'a.htm',
      `<title>عدّة</title><body><p>${prose}</p>${item}</body>`,
    );
    expect(draft.body).toBe(`${prose}\n\n- شبك`);
  });

  test('in an old encoding is read, which is reported', async () => {
    // `windows-1256`: في من على
    const bytes = Uint8Array.from([0xdd, 0xed, 0x20, 0xe3, 0xe4, 0x20, 0xda, 0xe1, 0xec]);
    const { draft, notes } = await arrive('a.html', bytes);
    expect(draft.body).toBe('في من على');
    expect(notes).toContainEqual({ code: 'encoding-used', details: { encoding: 'windows-1256' } });
  });
});

describe('a plain text', () => {
  test('has its headline, its date and its sub-headings', async () => {
    const { draft, counts } = await arrive(
      'a.txt',
      `عودة القوارب\n\nتم النشر: 2024/07/08 الساعة 20:02 بتوقيت غرينتش\n\n${prose}\n\nصيد قليل\n\n${prose}\n`,
    );
    expect(draft.head.title).toBe('عودة القوارب');
    expect(draft.head.published).toBe('2024-07-08T20:02:00.000Z');
    expect(draft.body).toBe(`${prose}\n\n## صيد قليل\n\n${prose}`);
    expect(counts.headings).toBe(1);
  });

  test('keeps the lines of a poem and of a list apart, which is reported', async () => {
    const lines = ['يا موجُ خذني', 'إلى بلدٍ بعيد', 'حيث لا ينام السمك'];
    const { draft, notes } = await arrive('a.txt', `إلى البحر\n\n${lines.join('\n')}\n`);
    expect(draft.body).toBe(lines.join('\n\n'));
    expect(notes.map(({ code }) => code)).toContain('lines-kept-apart');
  });

  test('is text, whatever it looks like', async () => {
    const { draft } = await arrive('a.txt', 'عنوان\n\n<script>x()</script> {y} # import z\n');
    expect(draft.body).toBe('\\<script>x()\\</script> \\{y} # import z');
  });

  test('of several stories becomes several drafts', async () => {
    const story = (title: string) =>
      `${title}\n\nتم النشر: 2024/07/08 الساعة 20:02 بتوقيت غرينتش\n\n${prose}\n`;
    const conversions = await convert('a.txt', `${story('الأول')}\n***\n\n${story('الثاني')}`);
    expect(conversions.map((each) => 'draft' in each && each.draft.head.title)).toEqual([
      'الأول',
      'الثاني',
    ]);
  });

  test('whose date cannot be read leaves it to the form', async () => {
    const { draft, date } = await arrive('a.txt', `عنوان\n\nتاريخ النشر: 2024/02/31\n\n${prose}\n`);
    expect(draft.head.published).toBe('');
    expect(date).toContain('2024/02/31');
  });
});

describe('Markdown of another system', () => {
  test('has its fields and its text', async () => {
    const { draft, leftOut } = await arrive(
      'a.md',
      `---
title: "حكايات الميناء"
layout: post
date: 2024-01-02 10:00 +0300
categories: [تقارير]
tags: [البحر, ملح]
author: سلمى الحداد
excerpt: ما يُروى عند المرسى.
---

# فصل

نصّ فيه **غليظ** و<br>سطر و{{< ribbon >}}.

<div class="x"><p>داخل صندوق</p></div>
`,
    );
    expect(draft.head).toMatchObject({
      title: 'حكايات الميناء',
      description: 'ما يُروى عند المرسى.',
      published: '2024-01-02T07:00:00.000Z',
      section: 'reports',
      tags: ['sea', 'ملح'],
      authors: ['salma'],
    });
    expect(draft.body).toContain('نصّ فيه **غليظ**');
    expect(draft.body).toContain('داخل صندوق');
    expect(draft.body).not.toMatch(/<div|<br>/);
    expect(leftOut.map(({ reason }) => reason)).toContain('template');
  });

  test('without front matter is titled by its first heading', async () => {
    const { draft } = await arrive('a.markdown', `# عودة القوارب\n\n${prose}\n`);
    expect(draft.head.title).toBe('عودة القوارب');
    expect(draft.body).toBe(prose);
  });
});

describe('every page, text and Markdown that the importer is tested with', () => {
  const folder = join(import.meta.dirname, '../../../import');
  const files = globSync('*/{source,source/**/*}.{html,txt,md}', { cwd: folder });

  test('becomes text that the build takes, or is refused', async () => {
    expect(files.length).toBeGreaterThan(20);
    const refused: string[] = [];
    for (const file of files) {
      for (const conversion of await convert(file, await readFile(join(folder, file)))) {
        if ('refused' in conversion) {
          refused.push(file);
          continue;
        }
        const { body } = conversion.draft;
        const { problems } = parseArticle(`---\ntitle: س\n---\n\n${body}\n`, file);
        expect(problems, file).toEqual([]);
        expect(body, file).toMatch(/\p{L}/u);
      }
    }
    expect(refused).toEqual(['html-error-page/source.html']);
  });
});

describe('a hostile file', () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0xff, 0xfe, 0x81, 0x9d]);

  test.each([
    ['too large a text', 'a.txt', 'س'.repeat(600_000), 'file-too-large'],
    ['too large a Markdown', 'a.md', 'س'.repeat(600_000), 'file-too-large'],
    ['too large a page', 'a.html', new Uint8Array(25 * 1024 * 1024), 'file-too-large'],
    [
      'a page of more words than an article',
      'a.html',
      `<p>${'س '.repeat(600_000)}`,
      'document-too-long',
    ],
    ['a page of too much markup', 'a.html', `<p>${'س '.repeat(2_200_000)}`, 'file-too-large'],
    ['an archive by the name of a page', 'a.html', zip, 'unknown-format'],
    ['an archive by the name of a text', 'a.txt', zip, 'unknown-format'],
    ['a PDF by the name of a text', 'a.txt', '%PDF-1.7', 'unknown-format'],
    ['nothing', 'a.md', ' \n', 'empty-file'],
    ['a page without words', 'a.html', '<title>س</title><img src="a.png">', 'no-article'],
    ['a page of too many elements', 'a.html', '<p>س</p>'.repeat(60_000), 'document-too-long'],
    ['a page of elements in one another', 'a.html', `${'<div>'.repeat(50_000)}س`, 'too-deep'],
    ['marks and no letter', 'a.txt', '\u064b'.repeat(50_000), 'title-missing'],
    ['Markdown of nothing but signs', 'a.md', '*س'.repeat(40_000), 'build-would-refuse'],
    [
      'a front matter of thousands of keys',
      'a.md',
      `---\na: &a [س]\n${'b: [*a, *a]\n'.repeat(9000)}---\n\n`,
      'document-too-long',
    ],
  ])('that is %s is refused for its reason', async (_, name, content, code) => {
    expect(await refusalOf(name, content)).toEqual([[code]]);
  });

  test('leaves no half of a surrogate pair, no control character, and no address that runs', async () => {
    const page = `<script type="application/ld+json">{"@type":"Article","headline":"عنوان \\ud800 طويل\\u0000\\u001b","author":{"name":"سلمى\\udc00"},"keywords":["${'وسم'.repeat(40)}","بحر\\ud83d"]}</script><body><p onclick="x()">${prose} &#xD800; <a href="javascript:x()">رابط</a> <iframe src="https://evil.example"></iframe></p></body>`;
    const { draft } = await arrive('a.html', page);
    const written = JSON.stringify([draft.head, draft.body]);
    expect(draft.head.title).toMatch(/^عنوان/);
    expect(written).not.toMatch(/\\ud[89a-f]|\\u00[01]/i);
    expect(written).not.toMatch(/javascript:|onclick|iframe/);
    expect(draft.head.tags.every(({ length }) => length <= 60)).toBe(true);
  });

  test('of 100 KB of marks on one letter arrives as it is', async () => {
    const marks = `س${'\u064e'.repeat(50_000)}`;
    const { draft } = await arrive('a.txt', `عنوان\n\n${marks}\n`);
    expect(draft.body).toBe(marks);
  });
});
