import { describe, expect, it } from 'vitest';
import { htmlBody } from '../../../src/convert/html/html-body.ts';
import { writeBody } from '../../../src/convert/write-body.ts';

const mdx = (html: string, baseUrl?: string) => writeBody(htmlBody(html, { baseUrl }).body).trim();

describe('HTML becomes Markdown and components', () => {
  it.each([
    [
      'a bold name in pieces',
      '<p>قال <b>المدير </b><b>العام</b> أمس</p>',
      'قال **المدير العام** أمس',
    ],
    [
      'bold by style, as editors paste it',
      '<p><span style="font-weight:700">نص</span> عادي</p>',
      '**نص** عادي',
    ],
    ['bold around paragraphs', '<b><p>أول</p><p>ثان</p></b>', '**أول**\n\n**ثان**'],
    ['paragraphs of two line breaks', '<div>أول<br><br>ثان<br>ثالث</div>', 'أول\n\nثان\\\nثالث'],
    [
      'two line breaks with an anchor between them, as Blogger marks its fold',
      '<div>أول<br><a name="more"></a><br>ثان</div>',
      'أول\n\nثان',
    ],
    [
      'headings from the second level',
      '<h1>كبير</h1><p>نص</p><h2>صغير</h2><p>نص</p>',
      '## كبير\n\nنص\n\n### صغير\n\nنص',
    ],
    ['a picture alone', '<p><img src="a.jpg" alt="قارب"></p>', '<Figure src="a.jpg" alt="قارب" />'],
    [
      'a picture that loads late',
      '<img src="data:image/gif;base64,AA" data-src="b.jpg" alt="قارب">',
      '<Figure src="b.jpg" alt="قارب" />',
    ],
    [
      'the widest of many',
      '<img srcset="s.jpg 320w, l.jpg 1280w" alt="قارب">',
      '<Figure src="l.jpg" alt="قارب" />',
    ],
    [
      'a small picture that links to the whole one',
      '<a href="full.png"><img src="small.png" alt="قارب"></a>',
      '<Figure src="full.png" alt="قارب" />',
    ],
    ['a pixel that counts visitors', '<p>نص<img src="c.gif" width="1" height="1"></p>', 'نص'],
    [
      'a figure with caption and credit',
      '<figure><img src="a.jpg" alt="ميناء"><figcaption>الميناء عند الفجر <span class="credit">تصوير: ليلى</span></figcaption></figure>',
      '<Figure src="a.jpg" alt="ميناء" caption="الميناء عند الفجر" credit="تصوير: ليلى" />',
    ],
    [
      'a credit known by its words',
      '<figure><img src="a.jpg" alt="ميناء"><figcaption>الميناء عند الفجر (المصدر: رويترز)</figcaption></figure>',
      '<Figure src="a.jpg" alt="ميناء" caption="الميناء عند الفجر" credit="المصدر: رويترز" />',
    ],
    [
      'a gallery',
      '<figure><figure><img src="1.jpg" alt="أ"></figure><figure><img src="2.jpg" alt="ب"></figure><figcaption>المعرض</figcaption></figure>',
      '<Figure src="1.jpg" alt="أ" />\n\n<Figure src="2.jpg" alt="ب" />\n\nالمعرض',
    ],
    [
      'a quotation with its speaker',
      '<blockquote><p>النخلة تعرف من يسقيها.</p><cite>فلّاح من دوز</cite></blockquote>',
      '<Quote by="فلّاح من دوز">\n  النخلة تعرف من يسقيها.\n</Quote>',
    ],
    ['a quotation of nobody', '<blockquote><p>قول مأثور.</p></blockquote>', '> قول مأثور.'],
    [
      'a video of another site',
      '<iframe src="//www.youtube.com/embed/a1B2c3D4e5F" title="مقطع"></iframe>',
      '<Embed url="https://www.youtube.com/watch?v=a1B2c3D4e5F" title="مقطع" site="YouTube" />',
    ],
    ['an advertisement', '<p>نص</p><iframe src="https://ad.doubleclick.net/x"></iframe>', 'نص'],
    [
      'words of another language',
      '<p>قال <span lang="fr">bonjour</span></p>',
      'قال <Lang code="fr">bonjour</Lang>',
    ],
    [
      'what Word calls English',
      '<p><span lang="EN-US" class="MsoNormal">نص عربي</span></p>',
      'نص عربي',
    ],
    ['small letters', '<p>H<sub>2</sub>O وم<sup>2</sup></p>', 'H<sub>2</sub>O وم<sup>2</sup>'],
    [
      'a table',
      '<table><tr><th>أ</th><th>ب</th></tr><tr><td><p>1</p><p>2</p></td><td>3</td></tr></table>',
      '| أ        | ب |\n| -------- | - |\n| 1<br />2 | 3 |',
    ],
    [
      'a table that only lays out',
      '<table><tr><td><p>فقرة</p><p>أخرى</p></td></tr></table>',
      'فقرة\n\nأخرى',
    ],
    ['code', '<pre><code class="language-js">a &lt; b</code></pre>', '```js\na < b\n```'],
    [
      'a fold',
      '<details><summary>رأس</summary><p>متن</p></details>',
      '<details>\n  <summary>\n    رأس\n  </summary>\n\n  متن\n</details>',
    ],
  ])('%s', (_, html, expected) => {
    expect(mdx(html)).toBe(expected);
  });

  it('links that lead somewhere, and words of those that do not', () => {
    expect(
      mdx(
        '<p><a href="/x">هنا</a> و<a href="javascript:alert(1)">هناك</a> و<a href="#top">أعلى</a></p>',
        'https://a.example/p/',
      ),
    ).toBe('[هنا](https://a.example/x) وهناك وأعلى');
    expect(mdx('<p><a href="/x">هنا</a></p>')).toBe('هنا');
  });

  it('a post of another site keeps its words', () => {
    const html =
      '<blockquote class="twitter-tweet"><p>وصلنا</p>&mdash; فلان <a href="https://twitter.com/x/status/1">يوم</a></blockquote>';
    expect(mdx(html)).toMatch(
      /^<Quote source="X" url="https:\/\/twitter\.com\/x\/status\/1">\s+وصلنا/,
    );
  });
});

describe('footnotes', () => {
  it.each([
    [
      'a list whose notes link back',
      '<p>نص<sup><a href="#n1" id="r1">1</a></sup> بعد.</p><ol><li id="n1">الهامش <a href="#r1">↩</a></li></ol>',
    ],
    [
      'Word',
      '<p>نص<a href="#_ftn1" name="_ftnref1">[1]</a> بعد.</p><p><a href="#_ftnref1" name="_ftn1">[1]</a> الهامش</p>',
    ],
    [
      'Arabic digits in brackets',
      '<p>نص<a href="#h1" id="m1">(١)</a> بعد.</p><h3>الهوامش</h3><div class="footnotes"><p id="h1"><a href="#m1">(١)</a> الهامش</p></div>',
    ],
  ])('of %s', (_, html) => {
    expect(mdx(html)).toBe('نص[^1] بعد.\n\n[^1]: الهامش');
  });

  it('are told from links to a part of the page', () => {
    expect(mdx('<p>انظر <a href="#b">الجزء 2</a></p><p id="b">نص</p>')).toBe('انظر الجزء 2\n\nنص');
  });
});

describe('what nobody reads', () => {
  it('goes, and the words of buttons and forms are told', () => {
    const { body, leftOut, sourceText } = htmlBody(
      '<p>نص</p><script>x()</script><style>p{}</style><p hidden>سر</p><button>شارك</button><!-- y -->',
    );
    expect(writeBody(body)).toBe('نص\n');
    expect(sourceText).toBe('نص');
    expect(leftOut).toMatchObject([{ text: 'شارك', reason: 'button' }]);
  });

  it('is told of a player that no card can lead to, which a whole address mends', () => {
    const film = '<p>نص</p><video controls><source src="/film.mp4"></video>';
    expect(htmlBody(film).leftOut).toEqual([{ text: '/film.mp4', reason: 'player' }]);
    expect(htmlBody(film, { baseUrl: 'https://x.example/a' }).leftOut).toEqual([]);
    expect(mdx(film, 'https://x.example/a')).toContain('url="https://x.example/film.mp4"');
    expect(htmlBody('<iframe src="https://ad.doubleclick.net/x"></iframe>').leftOut).toEqual([]);
  });

  it('names the addresses that words within a sentence cite', () => {
    const cites =
      '<p>قال <q cite="https://sea.example/a">المدّ</q> و<ins cite="https://sea.example/b">زاد</ins> ' +
      'و<del cite="https://sea.example/a">نقص</del> <q cite="#note">ثم عاد</q></p>';
    expect(htmlBody(cites).leftOut).toEqual([
      { text: 'https://sea.example/a', reason: 'citation' },
      { text: 'https://sea.example/b', reason: 'citation' },
    ]);
    const block = '<blockquote cite="https://sea.example/c"><p>المدّ</p></blockquote>';
    expect(htmlBody(block).leftOut).toEqual([]);
  });
});

it('a rule that a page draws above its notes goes, one between parts stays', () => {
  const html =
    '<p>جفّت البئر<sup><a id="r1" href="#n1">1</a></sup>.</p><hr><p>ثم عادت.</p><hr><ol><li id="n1">سنة القحط. <a href="#r1">↩</a></li></ol>';
  const kinds = htmlBody(html).body.children.map(({ type }) => type);
  expect(kinds).toEqual(['paragraph', 'thematicBreak', 'paragraph', 'footnoteDefinition']);
});

it('a picture of a sign is that sign, whatever serves it', () => {
  const html =
    '<p>أحسنت <img src="https://s.w.org/images/core/emoji/72x72/1f44f.png" alt="👏"></p>';
  expect(mdx(html)).toBe('أحسنت 👏');
});
