import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../scripts/import/proof/article-text.ts';
import { htmlReader } from '../../../scripts/import/readers/html.ts';
import { sourceFromBytes } from '../../../scripts/import/source/open-source.ts';
import { collect } from '../../import/collect.ts';

const prose =
  'وقالت البلدية إن الأشغال في الشارع الرئيسي تنتهي قبل نهاية الأسبوع، وإن المرور يعود إلى ما كان عليه من قبل. ';
const body = `<p>${prose.repeat(3)}</p><p>${prose.repeat(2)}</p>`;

async function article(head: string, above = '', below = '', lang = 'ar') {
  const html = `<!DOCTYPE html><html lang="${lang}"><head>${head}</head><body><article>${above}${body}${below}</article></body></html>`;
  const source = sourceFromBytes('page.html', new TextEncoder().encode(html));
  const [reading] = await collect(htmlReader.read(source, { timeZone: 'UTC' }));
  if (reading?.kind !== 'article') throw new Error(JSON.stringify(reading));
  return reading.article;
}
const title = '<title>عودة المرور إلى الشارع - جريدة الحيّ</title>';
const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;

describe('the headline of a page', () => {
  it.each([
    [
      'structured data',
      `${title}${ld({ headline: 'من البيانات' })}<meta property="og:title" content="من الرسم">`,
      '',
      'من البيانات',
    ],
    [
      'Open Graph, without the site',
      `<meta property="og:site_name" content="جريدة الحيّ"><meta property="og:title" content="عودة المرور - جريدة الحيّ">`,
      '',
      'عودة المرور',
    ],
    [
      'the heading that the title repeats',
      title,
      '<h1>جريدة الحيّ</h1><h2>عودة المرور إلى الشارع</h2>',
      'عودة المرور إلى الشارع',
    ],
    [
      'the title, where the site stands first',
      '<title>جريدة الحيّ | عودة المرور</title><meta property="og:site_name" content="جريدة الحيّ">',
      '',
      'عودة المرور',
    ],
    ['what was escaped twice', ld({ headline: 'قال &quot;نعم&quot; ومضى' }), '', 'قال "نعم" ومضى'],
  ])('comes from %s', async (_, head, above, expected) => {
    expect((await article(head, above)).title).toBe(expected);
  });
});

describe('the dates of a page', () => {
  it.each([
    [
      'JSON-LD before all',
      `${ld({ datePublished: '2024-03-01T09:00:00+03:00' })}<meta property="article:published_time" content="2024-03-05T00:00:00Z">`,
      '',
      '2024-03-01T06:00:00.000Z',
    ],
    [
      'a graph in JSON-LD',
      `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"NewsArticle","datePublished":"2024-03-01T09:00:00Z"}]}</script>`,
      '',
      '2024-03-01T09:00:00.000Z',
    ],
    [
      'JSON-LD with line ends in its strings',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"سطر\nوسطر","datePublished":"2024-03-01T09:00:00Z"}</script>`,
      '',
      '2024-03-01T09:00:00.000Z',
    ],
    [
      'microdata',
      '',
      '<span itemprop="datePublished" content="2024-03-01T09:00:00Z">أمس</span>',
      '2024-03-01T09:00:00.000Z',
    ],
    [
      'the abbreviation of a blog',
      '',
      '<abbr class="published" itemprop="datePublished" title="2024-03-01T01:00:00-08:00">1:00 ص</abbr>',
      '2024-03-01T09:00:00.000Z',
    ],
    [
      'a line of an old layout',
      '',
      '<font size="2">الجمعة 1 آذار 2024 - 09:00</font>',
      '2024-03-01T09:00:00.000Z',
    ],
    [
      'an offset without its colon',
      '<meta property="article:published_time" content="2020-06-03T03:01+0400">',
      '',
      '2020-06-02T23:01:00.000Z',
    ],
    [
      'another calendar passed over',
      '<meta property="article:published_time" content="۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹">',
      '<time datetime="2020-05-10T14:29:00Z"></time>',
      '2020-05-10T14:29:00.000Z',
    ],
    [
      'a time element',
      '',
      '<time datetime="2024-03-01T09:00:00Z">أول آذار</time>',
      '2024-03-01T09:00:00.000Z',
    ],
    [
      'the page’s own text, under the headline',
      '',
      '<div>الأحد 5 مايو 2024</div><h1>عودة المرور إلى الشارع الرئيسي</h1><div>تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً</div>',
      '2020-04-24T21:22:00.000Z',
    ],
    [
      'a day of Iran’s calendar',
      '',
      '<div>تاریخ انتشار: ۲۹ بهمن ۱۳۹۸ - ۰۶:۵۵</div>',
      '2020-02-18T03:25:00.000Z',
    ],
  ])('come from %s', async (_, head, above, expected) => {
    const { published } = await article(`${title}${head}`, above);
    expect(published?.toISOString()).toBe(expected);
  });

  it('keep the offset of the source, and both', async () => {
    const read = await article(
      ld({
        headline: 'عنوان',
        datePublished: '2024-03-01T09:00:00+03:00',
        dateModified: '2024-03-02T09:00:00+03:00',
      }),
    );
    expect(read).toMatchObject({
      updated: new Date('2024-03-02T06:00:00Z'),
      offsets: { published: '+03:00', updated: '+03:00' },
    });
  });
});

describe('the names on a page', () => {
  it('are those of people, sections, tags and the site', async () => {
    const head = `${title}${ld({ author: [{ name: 'سلمى بن يوسف' }, { name: 'جريدة الحيّ' }], articleSection: ['مدن', 'أخبار'], keywords: 'مرور، شوارع', publisher: { name: 'جريدة الحيّ' } })}<link rel="canonical" href="https://hayy.example/2024/a">`;
    expect(await article(head)).toMatchObject({
      authorNames: ['سلمى بن يوسف'],
      sectionName: 'مدن',
      tagNames: ['مرور', 'شوارع'],
      publisher: { name: 'جريدة الحيّ', url: 'https://hayy.example/2024/a' },
    });
  });

  it('are found in bylines and tag links too', async () => {
    const read = await article(
      title,
      '<div class="byline">بقلم: نادر الهاني</div>',
      '<a rel="tag" href="/t">أسواق</a>',
    );
    expect(read).toMatchObject({ authorNames: ['نادر الهاني'], tagNames: ['أسواق'] });
  });
});

describe('the language of a page', () => {
  it.each([
    ['declared wrongly by a theme', 'en', 'ar'],
    ['of one country', 'ar-EG', 'ar'],
  ])('%s', async (_, declared, expected) => {
    expect((await article(title, '', '', declared)).lang).toBe(expected);
  });
});

describe('what a page puts around its article', () => {
  it('is left out and told', async () => {
    const above = '<h1>عودة المرور إلى الشارع</h1><p class="share">شارك</p>';
    const below =
      '<p>انسخ الرابط</p><ul><li><a href="/1">خبر آخر من الحيّ القديم</a></li><li><a href="/2">خبر ثالث من الحيّ الجديد</a></li><li><a href="/3">خبر رابع من أطراف المدينة</a></li></ul>';
    const { body: tree, leftOut } = await article(title, above, below);
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    const told = leftOut.map(({ text }) => text).join('\n');
    for (const text of ['انسخ الرابط', 'خبر آخر من الحيّ القديم', 'عودة المرور إلى الشارع'])
      expect(told).toContain(text);
  });
});

describe('the part of a page that is its article', () => {
  it('is what structured data names, where another part looks more like one', async () => {
    const short = Array.from({ length: 60 }, (_, n) => `بند${n}`).join(' ');
    const html = `<!DOCTYPE html><html lang="ar"><head>${title}${ld({ headline: 'قائمة البنود', datePublished: '2024-03-01T09:00:00Z', articleBody: short })}</head><body><div class="article-body"><ul>${short
      .split(' ')
      .map((word) => `<li>${word}</li>`)
      .join('')}</ul></div><div class="promo">${body.repeat(4)}</div></body></html>`;
    const source = sourceFromBytes('page.html', new TextEncoder().encode(html));
    const [reading] = await collect(htmlReader.read(source, { timeZone: 'UTC' }));
    expect(reading).toMatchObject({ article: { title: 'قائمة البنود' } });
    expect(reading?.kind === 'article' && bodyText(reading.article.body)).toContain('بند59');
  });

  it.each([
    'img-cap',
    'photo-desc',
    'pic_caption',
    'image-caption',
  ])('takes the caption of the picture under the headline, labelled %s', async (label) => {
    const box = `<div class="img-cont"><img src="https://hayy.example/large/8.jpg" alt=""><span class="${label}">الشارع قبل الأشغال</span></div>`;
    const { image } = await article(
      `${title}<meta property="og:image" content="https://hayy.example/large/8.jpg">`,
      `<div class="head"><h1>عودة المرور إلى الشارع</h1></div>${box}`,
    );
    expect(image).toMatchObject({ caption: 'الشارع قبل الأشغال' });
  });
});
