import { describe, expect, it } from 'vitest';
import { mdxOfHtml } from './mdx-of-html.ts';

describe('a list directly within a list', () => {
  it.each([
    [
      'moves into the item before it',
      '<ul><li>الأشجار</li><ul><li>سنديان</li></ul><li>الأعشاب</li></ul>',
      '- الأشجار\n  - سنديان\n- الأعشاب',
    ],
    [
      'moves at every depth, numbered or not',
      '<ol><li>الجبل</li><ul><li>السفح</li><ol><li>العين</li></ol></ul><li>السهل</li></ol>',
      '1. الجبل\n   - السفح\n     1. العين\n2. السهل',
    ],
    [
      'joins the list that the item has already',
      '<ul><li>الأشجار<ul><li>سنديان</li></ul></li><ul><li>زعرور</li></ul></ul>',
      '- الأشجار\n  - سنديان\n  - زعرور',
    ],
    [
      'moves out of an item that holds nothing else',
      '<ul><li>الأشجار</li><li style="list-style-type: none"><ul><li>سنديان</li></ul></li></ul>',
      '- الأشجار\n  - سنديان',
    ],
    [
      'is the list itself where no item stands before it',
      '<ul><ul><li>سنديان</li><li>زعرور</li></ul></ul>',
      '- سنديان\n- زعرور',
    ],
    [
      'of another kind stands before the list where no item does',
      '<ul><ol><li>سنديان</li></ol><li>زعرور</li></ul>',
      '1. سنديان\n\n- زعرور',
    ],
  ])('%s', (_what, html, mdx) => {
    expect(mdxOfHtml(html)).toBe(mdx);
  });
});

describe('what is no item in a list', () => {
  it.each([
    [
      'belongs to the item before it',
      '<ul><li>سنديان</li>على السفح<li>زعرور</li><br><p>عند العين</p></ul>',
      '- سنديان\n\n  على السفح\n\n- زعرور\n\n  عند العين',
    ],
    [
      'stands before the list where no item does',
      '<ul>من الأشجار:<li>سنديان</li></ul>',
      'من الأشجار:\n\n- سنديان',
    ],
    [
      'and wraps items, is nothing',
      '<ul><div><li>سنديان</li><li>زعرور</li></div></ul>',
      '- سنديان\n- زعرور',
    ],
  ])('%s', (_what, html, mdx) => {
    expect(mdxOfHtml(html)).toBe(mdx);
  });

  it('is the other way round with items outside of any list: they become one', () => {
    const html = '<p>من الأشجار:</p><li>سنديان</li>\n<li>زعرور</li><p>انتهى.</p>';
    expect(mdxOfHtml(html)).toBe('من الأشجار:\n\n- سنديان\n- زعرور\n\nانتهى.');
  });
});

describe('the numbers of a list', () => {
  it.each([
    [
      'go on from one that an item names',
      '<ol start="2"><li>العين</li><li value="6">الطاحونة</li><li>الجسر</li></ol>',
      '2. العين\n\n6) الطاحونة\n7) الجسر',
    ],
    [
      'begin at one that the first item names',
      '<ol><li value="4">العين</li><li>الطاحونة</li></ol>',
      '4. العين\n5. الطاحونة',
    ],
    [
      'begin at nought',
      '<ol start="0"><li>العين</li><li>الطاحونة</li></ol>',
      '0. العين\n1. الطاحونة',
    ],
    ['count down', '<ol reversed><li>العين</li><li>الطاحونة</li></ol>', '2. العين\n\n1) الطاحونة'],
    [
      'go on where a value is none',
      '<ol><li value="أ">العين</li><li>الطاحونة</li></ol>',
      '1. العين\n2. الطاحونة',
    ],
  ])('%s', (_what, html, mdx) => {
    expect(mdxOfHtml(html)).toBe(mdx);
  });
});
