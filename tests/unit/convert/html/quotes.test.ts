import { describe, expect, it } from 'vitest';
import { mdxOfHtml } from './mdx-of-html.ts';

const quote = '<Quote by="حارس الغابة">\n  «هذه الشجرة أقدم منا.»\n</Quote>';
const speech = '«هذه الشجرة أقدم منا.»';

describe('who said a quotation', () => {
  it.each([
    ['a cite after a dash', `<p>${speech}</p><p>— <cite>حارس الغابة</cite></p>`],
    ['a cite after a dash on the same line', `<p>${speech} – <cite>حارس الغابة</cite></p>`],
    ['a cite after a break and a hyphen', `<p>${speech}<br>- <cite>حارس الغابة</cite></p>`],
    ['a cite in bold', `<p>${speech}</p><p>— <strong><cite>حارس الغابة</cite></strong></p>`],
    ['a cite right after the words', `<p>${speech} <cite>حارس الغابة</cite></p>`],
    ['a footer', `<p>${speech}</p><footer>— حارس الغابة</footer>`],
    ['a last paragraph that begins with a dash', `<p>${speech}</p><p>— حارس الغابة</p>`],
    ['a last line that begins with a dash', `<p>${speech}<br>— حارس الغابة</p>`],
  ])('is %s; no dash is left behind', (_what, html) => {
    expect(mdxOfHtml(`<blockquote>${html}</blockquote>`)).toBe(quote);
  });

  it('is all of a footer, the work that it names too', () => {
    const html = `<blockquote><p>${speech}</p><footer>حارس الغابة، <cite>دفتر السفح</cite></footer></blockquote>`;
    expect(mdxOfHtml(html)).toContain('<Quote by="حارس الغابة، دفتر السفح">');
  });

  it('is not a work that its last sentence names', () => {
    const html = '<blockquote><p>قرأت ذلك في <cite>دفتر السفح</cite></p></blockquote>';
    expect(mdxOfHtml(html)).toBe('> قرأت ذلك في دفتر السفح');
  });
});
