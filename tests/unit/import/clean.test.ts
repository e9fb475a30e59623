import { describe, expect, it } from 'vitest';
import { clean } from '../../../scripts/import/clean/clean.ts';
import type { RawArticle } from '../../../scripts/import/raw-article.ts';
import { plainText } from '../../../src/convert/plain-text.ts';
import { cleanCharacters } from '../../../src/convert/text/characters.ts';
import { markSubHeadings } from '../../../src/convert/text/sub-headings.ts';
import { removeFurniture } from '../../../src/convert/tidy/furniture.ts';
import { linkWebAddresses } from '../../../src/convert/tidy/web-addresses.ts';
import type { CleaningStep } from '../../../src/i18n/commands/import-reasons.ts';
import { rawArticle } from './raw.ts';

const prose = 'فقرة تامة، تنتهي كما تنتهي الجمل، وفيها من الكلام ما يكفي لتُعرف بأنها نص لا عنوان.';
const kinds = ({ body }: RawArticle) => body.children.map(({ type }) => type);
const texts = ({ body }: RawArticle) => body.children.map(plainText);

describe('what a page leaves around its text', () => {
  it.each([
    'تحميل المزيد',
    'اقرأ أيضًا',
    'إقرأ أيضاً:',
    'شارك',
    'المزيد »',
    '← مشاركة',
    'Load more',
  ])('is left out at the end and reported: %s', (line) => {
    const article = removeFurniture(rawArticle([prose, line]));
    expect(texts(article)).toEqual([prose]);
    expect(article.leftOut).toMatchObject([{ text: line, line: 3 }]);
  });

  it('is left out line by line, as far as it goes', () => {
    const lines = [prose, 'اقرأ أيضا', 'عنوان مقال آخر', 'وعنوان ثالث؟', 'شارك', 'تحميل المزيد'];
    const article = removeFurniture(rawArticle(lines));
    expect(texts(article)).toEqual([prose]);
    expect(article.leftOut.map(({ text }) => text)).toEqual(lines.slice(1));
  });

  it('stays where text follows, for there it may belong to the story', () => {
    const article = rawArticle([prose, 'المزيد', prose]);
    expect(removeFurniture(article)).toBe(article);
  });

  it('is not seen in a longer line', () => {
    const article = rawArticle([prose, 'شارك في اللقاء وزراء المياه']);
    expect(removeFurniture(article)).toBe(article);
  });
});

describe('a bare line between paragraphs', () => {
  it('becomes a heading', () => {
    const article = rawArticle([prose, 'هنية يحذر', prose]);
    const body = markSubHeadings(article.body);
    expect(body.children[1]).toMatchObject({ type: 'heading', depth: 2 });
    expect(texts({ ...article, body })).toEqual([prose, 'هنية يحذر', prose]);
  });

  it.each([
    ['ends a sentence', [prose, 'هكذا قال.', prose]],
    ['opens a list', [prose, 'ومن الحاضرين:', prose]],
    ['stands first', ['القاهرة', prose, prose]],
    ['stands last', [prose, prose, 'القاهرة']],
    ['is one verse of many', [prose, 'قفا نبك من ذكرى', 'حبيب ومنزل', 'بسقط اللوى', prose]],
    ['is an item with a dash', [prose, '- بند وحيد', prose]],
    ['has no letter', [prose, '1948', prose]],
  ])('stays a paragraph where it %s', (_, paragraphs) => {
    const article = rawArticle(paragraphs);
    const body = markSubHeadings(article.body);
    expect(kinds({ ...article, body })).toEqual(paragraphs.map(() => 'paragraph'));
  });
});

describe('a web address in the text', () => {
  const links = (text: string) =>
    linkWebAddresses(rawArticle([text])).body.children.flatMap((node) =>
      'children' in node ? node.children.flatMap((child) => ('url' in child ? child.url : [])) : [],
    );

  it('becomes a link without the punctuation of the sentence', () => {
    expect(links('انظر https://example.org/a، ثم (http://example.org/b).')).toEqual([
      'https://example.org/a',
      'http://example.org/b',
    ]);
  });

  it('keeps the bracket that it opened', () => {
    expect(links('https://example.org/wiki/نص_(أدب).')).toEqual([
      'https://example.org/wiki/نص_(أدب)',
    ]);
  });

  it('leaves the words as they were', () => {
    const text = 'قبل https://example.org/a?b=1&c=2 بعد';
    expect(texts(linkWebAddresses(rawArticle([text])))).toEqual([text]);
  });
});

const noSteps: ReadonlySet<CleaningStep> = new Set();

describe('cleaning', () => {
  it('takes out what cannot be seen, keeps joiners and no-break spaces, evens white space', () => {
    const { text, removed } = cleanCharacters(
      '\ufeffقال\u200f  أحمد\t \r\nمی\u200cخواهم 5\u00a0كم\r',
    );
    expect(text).toBe('قال أحمد\nمی\u200cخواهم 5\u00a0كم\n');
    expect(removed).toBe(2);
  });

  it('leaves out a title that the text repeats', () => {
    const article = clean(rawArticle(['عُنوان', prose], { title: 'عنوان' }), noSteps);
    expect(texts(article)).toEqual([prose]);
    expect(article.leftOut).toMatchObject([{ text: 'عُنوان', reason: 'repeated-title' }]);
  });

  it('drops an update before the publication and says so', () => {
    const article = clean(
      rawArticle([prose], {
        published: new Date('2024-07-08T20:02:00Z'),
        updated: new Date('2024-07-08T19:00:00Z'),
      }),
      noSteps,
    );
    expect(article.updated).toBeUndefined();
    expect(article.notes).toMatchObject([{ code: 'updated-before-published' }]);
  });
});
