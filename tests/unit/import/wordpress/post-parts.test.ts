import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../scripts/import/readers/wordpress/block-comments.ts';
import {
  offsetBetween,
  readExportDate,
} from '../../../../scripts/import/readers/wordpress/dates.ts';
import type { ExportItem } from '../../../../scripts/import/readers/wordpress/export-part.ts';
import { readFootnoteBlocks } from '../../../../scripts/import/readers/wordpress/footnote-blocks.ts';
import { oldAddresses } from '../../../../scripts/import/readers/wordpress/old-addresses.ts';
import { postKind } from '../../../../scripts/import/readers/wordpress/post-kind.ts';
import { postTerms } from '../../../../scripts/import/readers/wordpress/sections.ts';
import { cleanWordPaste } from '../../../../scripts/import/readers/wordpress/word-paste.ts';
import { parseFragment } from '../../../../src/convert/html/parse-html.ts';

const item = (fields: Record<string, string>, more: Partial<ExportItem> = {}): ExportItem => ({
  line: 1,
  fields: new Map(Object.entries(fields)),
  terms: [],
  meta: new Map(),
  oldSlugs: [],
  ...more,
});

describe('dates of an export', () => {
  it('are UTC where the export says it, else in the zone of the blog', () => {
    const moment = new Date('2015-08-24T06:30:00Z');
    expect(readExportDate('2015-08-24 06:30:00', '2015-08-24 09:30:00', 'UTC')).toEqual({
      moment,
      assumedZone: undefined,
    });
    expect(readExportDate('0000-00-00 00:00:00', '2015-08-24 09:30:00', '+03:00')).toEqual({
      moment,
      assumedZone: '2015-08-24 09:30:00',
    });
  });
  it.each([
    undefined,
    '',
    '0000-00-00 00:00:00',
    '2015-02-30 09:30:00',
    '2015-13-01 00:00:00',
    'أمس',
  ])('are none where there is none: %s', (text) =>
    expect(readExportDate(text, text, 'UTC')).toBeUndefined());
  it('tell the offset of the blog', () => {
    expect(offsetBetween('2015-08-24 06:30:00', '2015-08-24 09:30:00')).toBe('+03:00');
    expect(offsetBetween('2015-08-24 06:30:00', '2015-08-24 02:00:00')).toBe('-04:30');
    expect(offsetBetween('0000-00-00 00:00:00', '2015-08-24 02:00:00')).toBeUndefined();
  });
});

describe('what becomes of an item', () => {
  it.each([
    ['post', 'publish', '', { kind: 'article', isDraft: false }],
    ['page', 'publish', '', { kind: 'article', isDraft: false }],
    ['post', 'draft', '', { kind: 'article', isDraft: true }],
    ['post', 'pending', '', { kind: 'article', isDraft: true }],
    ['post', 'future', '', { kind: 'article', isDraft: true }],
    ['post', 'private', '', { kind: 'withheld', why: 'status', value: 'private' }],
    ['post', 'trash', '', { kind: 'withheld', why: 'status', value: 'trash' }],
    ['post', 'publish', 'سر', { kind: 'withheld', why: 'status', value: 'password' }],
    ['product', 'publish', '', { kind: 'withheld', why: 'type', value: 'product' }],
    ['post', 'auto-draft', '', { kind: 'machinery' }],
    ['revision', 'inherit', '', { kind: 'machinery' }],
    ['nav_menu_item', 'publish', '', { kind: 'machinery' }],
    ['wp_global_styles', 'publish', '', { kind: 'machinery' }],
  ])('%s, %s, password «%s»', (type, status, password, expected) =>
    expect(postKind(type, status, password)).toEqual(expected));
});

describe('old addresses', () => {
  it('are the permalink, those of former slugs, and the short one', () => {
    const fields = {
      link: 'https://minaa.example/2015/08/24/%d9%85%d9%8a%d9%86%d8%a7%d8%a1/',
      guid: 'https://minaa.example/?p=12',
      'wp:post_name': '%d9%85%d9%8a%d9%86%d8%a7%d8%a1',
    };
    expect(oldAddresses(item(fields, { oldSlugs: ['%d8%b1%d8%b5%d9%8a%d9%81'] }))).toEqual([
      '/2015/08/24/ميناء/',
      '/2015/08/24/رصيف/',
      '/?p=12',
    ]);
  });
  it('are as they were where a slug was cut inside a letter, and none for a front page', () => {
    expect(oldAddresses(item({ link: 'https://minaa.example/%d9%85%d9/' }))).toEqual([
      '/%d9%85%d9/',
    ]);
    expect(oldAddresses(item({ link: 'https://minaa.example/', guid: 'abc' }))).toEqual([]);
  });
});

describe('terms of a post', () => {
  const site = {
    title: '',
    baseUrl: '',
    language: 'ar',
    authorNames: new Map<string, string>(),
    parentCategories: new Map([['ports', 'economy']]),
  };
  const term = (domain: string, nicename: string, name: string) => ({ domain, nicename, name });
  it('make the child category the section, and the others tags', () => {
    const terms = [
      term('category', 'economy', 'اقتصاد'),
      term('category', 'ports', 'موانئ'),
      term('post_tag', 'x', 'ملاحة'),
      term('post_format', 'y', 'صورة'),
    ];
    expect(postTerms(item({}, { terms }), site)).toEqual({
      sectionName: 'موانئ',
      tagNames: ['ملاحة', 'اقتصاد'],
    });
  });
  it('have no section where nobody chose one', () => {
    const terms = [term('category', 'uncategorized', 'غير مصنف')];
    expect(postTerms(item({}, { terms }), site)).toEqual({ sectionName: undefined, tagNames: [] });
  });
});

describe('blocks', () => {
  it('lose their comments and tell what WordPress would have filled in', () => {
    const post =
      '<!-- wp:group {"a":{"b":1}} -->\n<div><!-- wp:paragraph -->\n<p>نص</p>\n<!-- /wp:paragraph -->' +
      '<!-- wp:latest-posts {"postsToShow":3} /--></div>\n<!-- /wp:group --><!-- wp:spacer /-->';
    expect(readBlocks(post)).toEqual({
      html: '\n<div>\n<p>نص</p>\n</div>\n',
      isBlocks: true,
      dynamic: ['<!-- wp:latest-posts {"postsToShow":3} /-->'],
    });
    expect(readBlocks('قبل<!--more-->بعد').isBlocks).toBe(false);
  });
  it('bring footnotes from the meta to their places', () => {
    const html = 'قال<sup data-fn="a-1" class="fn"><a href="#a-1" id="a-1-link">1</a></sup>.';
    const meta = JSON.stringify([{ id: 'a-1', content: 'في <em>بيان</em>' }, { id: 3 }]);
    expect(readFootnoteBlocks(html, meta, ['قبلها'])).toEqual({
      html: 'قال<x-footnote-ref identifier="2"></x-footnote-ref>.',
      footnotes: ['قبلها', 'في <em>بيان</em>'],
    });
    expect(readFootnoteBlocks(html, '{broken', [])).toEqual({ html, footnotes: [] });
  });
});

describe('text pasted from Word', () => {
  it('gets its lists back, levels and numbers included', () => {
    const entry = (level: number, mark: string, words: string) =>
      `<p class="MsoListParagraph" style="mso-list:l0 level${level} lfo1"><span lang="AR-SA">` +
      `<span style="mso-list:Ignore">${mark}<span>&nbsp;&nbsp; </span></span></span>${words}<o:p></o:p></p>\n`;
    const html = `<p class="MsoNormal">قبل</p>${entry(1, '·', 'أول')}${entry(2, '1.', 'فرع')}${entry(1, '·', 'ثانٍ')}<p>بعد</p>`;
    expect(toHtml(cleanWordPaste(parseFragment(html)))).toBe(
      '<p class="MsoNormal">قبل</p>' +
        '<ul><li>أول<ol><li>فرع</li></ol></li>' +
        '<li>ثانٍ</li></ul><p>بعد</p>',
    );
  });
  it('loses its settings and keeps names that Word thinks it knows', () => {
    const html =
      '<xml><w:WordDocument>x</w:WordDocument></xml><p>في <st1:City>بيروت</st1:City></p>';
    expect(toHtml(cleanWordPaste(parseFragment(html)))).toBe('<p>في بيروت</p>');
  });
});
