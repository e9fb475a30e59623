import { describe, expect, it } from 'vitest';
import { defaultAddresses } from '../../../../scripts/import/readers/markdown/default-addresses.ts';
import { fileHints } from '../../../../scripts/import/readers/markdown/file-hints.ts';
import { splitFrontMatter } from '../../../../src/convert/markdown/front-matter.ts';
import { frontMatterFields } from '../../../../src/convert/markdown/front-matter-fields.ts';
import { readFieldDate } from '../../../../src/convert/read-date.ts';

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: جبل\ndate: 2024-01-02\n---\nنص', 5],
    ['TOML', '+++\ntitle = "جبل"\ndate = 2024-01-02\n+++\nنص', 5],
    ['JSON', '{\n  "title": "جبل",\n  "date": "2024-01-02"\n}\nنص', 5],
    ['JSON between marks', ';;;\n{"title": "جبل", "date": "2024-01-02"}\n;;;\nنص', 4],
    [
      'with a byte order mark and CRLF',
      '\uFEFF---\r\ntitle: جبل\r\ndate: 2024-01-02\r\n---\r\nنص',
      5,
    ],
  ])('is read as %s, dates as text', (_, text, bodyLine) =>
    expect(splitFrontMatter(text)).toEqual({
      data: { title: 'جبل', date: '2024-01-02' },
      body: 'نص',
      bodyLine,
      problem: undefined,
    }));

  it('is none where a rule begins the text', () => {
    const text = '---\nنص بعد خط';
    expect(splitFrontMatter(text)).toMatchObject({ data: {}, body: text, problem: undefined });
  });

  it('is read key by key where one line is wrong, which is told', () => {
    const text = '---\ntitle: الوزير: لا تغيير\ntags:\n  - سفر\ndate: 2024-01-02\n---\nنص';
    expect(splitFrontMatter(text)).toMatchObject({
      data: { title: 'الوزير: لا تغيير', tags: ['سفر'], date: '2024-01-02' },
      problem: { line: 2 },
    });
  });

  it('may have quoted values of several lines, as in Jekyll', () => {
    const text = '---\nteaser: "سطر\nوسطر"\ntitle: جبل\n---\n';
    expect(splitFrontMatter(text)).toMatchObject({
      data: { teaser: 'سطر وسطر', title: 'جبل' },
      problem: undefined,
    });
  });
});

describe('fields of front matter', () => {
  it('of Jekyll part names at spaces, and hide what is unpublished', () => {
    const data = {
      layout: 'post',
      title: 'جبل',
      categories: 'سفر جبال',
      tags: 'أ، ب',
      published: false,
    };
    expect(frontMatterFields(data, 'jekyll')).toMatchObject({
      section: 'سفر',
      tags: ['أ', 'ب', 'جبال'],
      draft: true,
      published: undefined,
    });
  });
  it('of Hugo take names as they are, pictures from records, aliases as paths', () => {
    const data = {
      categories: ['المدن القديمة', 'سفر'],
      authors: [{ name: 'ليلى' }, 'سامر'],
      cover: { image: 'a.png', alt: 'قلعة', caption: 'القلعة' },
      aliases: ['/old/', 'https://x.example/%D8%B3/', '/a b/', '/../x', '/:year/:title/'],
    };
    expect(frontMatterFields(data, 'other')).toMatchObject({
      section: 'المدن القديمة',
      tags: ['سفر'],
      authors: ['ليلى', 'سامر'],
      image: { src: 'a.png', alt: 'قلعة', caption: 'القلعة' },
      aliases: ['/old/', '/س/'],
    });
  });
});

describe('the name of a file', () => {
  it('says day and slug, and where pictures may lie', () => {
    expect(fileHints('/blog/_posts/2015-08-24-خبز-ساخن.md', '/blog')).toMatchObject({
      generator: 'jekyll',
      date: '2015-08-24',
      slug: 'خبز-ساخن',
      title: 'خبز ساخن',
      identity: '2015-08-24-خبز-ساخن.md',
    });
    const bundle = fileHints('/site/content/post/hills/index.ar.md', '/site/content');
    expect(bundle).toMatchObject({ slug: 'hills', identity: 'index.ar.md#hills', date: undefined });
    expect(bundle.assetFolders).toContain('/site/content/static');
    expect(bundle.assetFolders).not.toContain('/site/static');
    expect(fileHints('/blog/_drafts/a.md', '/blog').isDraft).toBe(true);
  });
});

describe('addresses that nobody chose', () => {
  it.each([
    ['/site/content/post/hills/index.md', {}, ['/post/hills/']],
    ['/site/content/post/hills.md', { slug: 'tilal' }, ['/post/tilal/']],
    ['/blog/_posts/2015-8-4-خبز.md', {}, ['/2015/08/04/خبز.html']],
    [
      '/blog/_posts/2015-08-24-خبز.md',
      { categories: 'أكل Oven' },
      ['/2015/08/24/خبز.html', '/أكل/oven/2015/08/24/خبز.html'],
    ],
    ['/notes/خبز.md', {}, []],
  ])('%s', (path, data, expected) => {
    const hints = fileHints(path, '/');
    expect(defaultAddresses(path, hints, frontMatterFields(data, hints.generator))).toEqual(
      expected,
    );
  });
});

describe('dates of fields', () => {
  it.each([
    ['2024-01-02T10:00:00+03:00', '2024-01-02T07:00:00Z', []],
    ['2024-01-02 10:00:00 +0300', '2024-01-02T07:00:00Z', []],
    ['2024-1-2 10:00', '2024-01-02T08:00:00Z', ['zone']],
    ['2024-01-02', '2024-01-01T22:00:00Z', ['time', 'zone']],
    ['2 يناير 2024', '2024-01-01T22:00:00Z', ['time', 'zone']],
  ])('%s', (text, moment, assumed) =>
    expect(readFieldDate(text, '+02:00')).toMatchObject({ moment: new Date(moment), assumed }));
  it.each(['2024-02-30', '2024-13-01', '03/04/2020', 'قريبًا'])('are none in %s', (text) =>
    expect(readFieldDate(text, 'UTC').kind).toBe('unreadable'));
});

describe('references in YAML of other systems', () => {
  it('are followed where they lead to something', () => {
    const { data, problem } = splitFrontMatter(
      '---\ndefaults: &d { layout: post }\npost:\n  <<: *d\n  title: ندى\n---\nنص\n',
    );
    expect(problem).toBeUndefined();
    expect(data['post']).toEqual({ layout: 'post', title: 'ندى' });
  });
  it.each([
    ['of itself', 'tags: &t [*t]'],
    ['without its anchor', 'tags: [*t]'],
    ['without end', `${'?\n '.repeat(3000)}a`],
    [
      'that expand',
      `a: &a [1, 1, 1, 1, 1, 1, 1, 1]\n${[...'bcdefgh']
        .map((name, i) => `${name}: &${name} [${Array(8).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
        .join('\n')}`,
    ],
  ])('are reported, and leave the other fields: %s', (_, line) => {
    const { data, body, problem } = splitFrontMatter(`---\ntitle: ندى الصباح\n${line}\n---\nنص\n`);
    expect(problem?.message).toBeTruthy();
    expect(data['title']).toBe('ندى الصباح');
    expect(body.trim()).toBe('نص');
  });
});
