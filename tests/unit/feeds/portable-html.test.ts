import { describe, expect, it } from 'vitest';
import { portableHtml } from '../../../src/feeds/portable-html.ts';

const page = 'https://a.example/folder/2024/07/shore/';
const portable = (html: string) => portableHtml(html, page);

describe('a body made fit for feed readers', () => {
  it('has whole addresses for links from the root, relative links and fragments', () => {
    expect(portable('<a href="/folder/about/">عنّا</a>')).toBe(
      '<a href="https://a.example/folder/about/">عنّا</a>',
    );
    expect(portable('<a href="../wave/">موج</a>')).toBe(
      '<a href="https://a.example/folder/2024/07/wave/">موج</a>',
    );
    expect(portable('<a href="#fn-1" id="x">١</a>')).toBe(`<a href="${page}#fn-1" id="x">١</a>`);
  });

  it('has whole addresses for pictures and for each of their sizes', () => {
    expect(
      portable(
        '<img src="/media/a-480.webp" srcset="/media/a-480.webp 480w, /media/a-800.webp 800w">',
      ),
    ).toBe(
      '<img src="https://a.example/media/a-480.webp" srcset="https://a.example/media/a-480.webp 480w, https://a.example/media/a-800.webp 800w">',
    );
  });

  it('leaves links to other places as they are, entities included', () => {
    const html =
      '<a href="https://b.example/?x=1&#x26;y=2">خارج</a><a href="mailto:a@b.example">راسل</a>';
    expect(portable(html)).toBe(html);
  });

  it('keeps an ampersand in a completed address escaped', () => {
    expect(portable('<a href="/s/?a=1&#x26;b=2">بحث</a>')).toBe(
      '<a href="https://a.example/s/?a=1&amp;b=2">بحث</a>',
    );
  });

  it('takes no text or value for a tag or an attribute', () => {
    const text = '<pre><code>&#x3C;a href="/x/"></code></pre>';
    expect(portable(text)).toBe(text);
    expect(portable('<img alt=" href=" src="/m.webp">')).toBe(
      '<img alt=" href=" src="https://a.example/m.webp">',
    );
    expect(portable('<img alt="أ > ب" src="/m.webp">')).toBe(
      '<img alt="أ > ب" src="https://a.example/m.webp">',
    );
  });

  it('lacks the links of headings to themselves, and keeps all others', () => {
    expect(
      portable(
        '<h2 id="a">عنوان<a class="heading-anchor" href="#a" aria-label="رابط > عنوان">#</a></h2><p><a href="https://b.example/">ب</a></p>',
      ),
    ).toBe('<h2 id="a">عنوان</h2><p><a href="https://b.example/">ب</a></p>');
  });
});
