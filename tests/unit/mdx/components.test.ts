import { describe, expect, it, test } from 'vitest';
import { parseArticle } from '../../../src/mdx/parse-article.ts';
import { compile, html, places } from './compile.ts';

describe('Figure', () => {
  it('shows the picture with its caption and credit', () => {
    expect(
      html('<Figure src="./shore.png" alt="شاطئ" caption="عند الغروب" credit="الموقع" />'),
    ).toBe(
      '<figure class="figure"><picture><source type="image/avif" srcset="/media/shore-480.avif 480w, /media/shore-1200.avif 1200w" sizes="(min-width: 48rem) 44rem, 100vw"><img src="/media/shore-1200.webp" width="1200" height="800" alt="شاطئ" loading="lazy" decoding="async"></picture><figcaption><span class="figure-caption">عند الغروب</span> <span class="figure-credit">الموقع</span></figcaption></figure>',
    );
  });

  it('has no caption where nothing is to be said', () => {
    expect(html('<Figure src="./shore.png" alt="شاطئ" />')).not.toContain('figcaption');
  });

  it('is what a picture on a line of its own becomes, with its title as the caption', () => {
    const figure = html('<Figure src="./shore.png" alt="شاطئ" caption="عند الغروب" />');
    expect(html('![شاطئ](./shore.png "عند الغروب")')).toBe(figure);
    expect(html('![شاطئ][1]\n\n[1]: ./shore.png "عند الغروب"')).toBe(figure);
  });

  it('is not what a picture within a line becomes', () => {
    expect(html('انظر ![شاطئ](./shore.png) هنا')).toMatch(
      /^<p>انظر <picture>.*<img [^>]*alt="شاطئ"[^>]*><\/picture> هنا<\/p>$/,
    );
  });

  it('is left out where the loader found no file', () => {
    expect(html('أ\n\n<Figure src="./none.png" alt="شاطئ" />\n\n![شاطئ](./none.png)')).toBe(
      '<p>أ</p>',
    );
  });

  it('tells the loader which pictures to find, and where they are named', () => {
    const source = 'نص ![أ](./a.png)\n\n<Figure src="./b.png" alt="ب" />';
    expect(parseArticle(source, 'a.mdx').pictures).toEqual([
      { src: './a.png', line: 1, column: 4 },
      { src: './b.png', line: 3, column: 1 },
    ]);
  });
});

describe('Quote', () => {
  it('names who said it and where, with a link', () => {
    expect(
      html('<Quote by="مي زيادة" source="رسائل" url="https://example.org/r">\n\nكلام\n\n</Quote>'),
    ).toBe(
      '<figure class="quote"><blockquote cite="https://example.org/r">\n<p>كلام</p>\n</blockquote><figcaption><span class="quote-by">مي زيادة</span> <cite class="quote-source"><a href="https://example.org/r" rel="noopener">رسائل</a></cite></figcaption></figure>',
    );
  });

  it('links the person where no source is named, and the host where nobody is', () => {
    const url = 'https://example.org/r';
    expect(html(`<Quote by="مي" url="${url}">\nكلام\n</Quote>`)).toContain(
      `<span class="quote-by"><a href="${url}" rel="noopener">مي</a></span>`,
    );
    expect(html(`<Quote url="${url}">\nكلام\n</Quote>`)).toContain('example.org</a>');
  });

  it('needs none of them', () => {
    expect(html('<Quote>\nكلام\n</Quote>')).toBe(
      '<figure class="quote"><blockquote>\n<p>كلام</p>\n</blockquote></figure>',
    );
  });
});

describe('Callout', () => {
  test.each([
    ['', 'note', 'ملاحظة'],
    [' type="note"', 'note', 'ملاحظة'],
    [' type="tip"', 'tip', 'نصيحة'],
    [' type="warning"', 'warning', 'تنبيه'],
    [' type="warning" title="احذر"', 'warning', 'احذر'],
  ])('<Callout%s> is a %s titled %s', (attributes, type, title) => {
    expect(html(`<Callout${attributes}>\n\nنص\n\n</Callout>`)).toBe(
      `<aside class="callout" data-type="${type}" role="note">\n<p class="callout-title">${title}</p>\n<p>نص</p>\n</aside>`,
    );
  });

  it('holds any Markdown, other components too', () => {
    const body = html('<Callout>\n\n- أ\n\n<Callout type="tip">\n\nب\n\n</Callout>\n\n</Callout>');
    expect(body).toContain('<li>أ</li>');
    expect(body).toContain('data-type="tip"');
  });

  it('may be written on one line, or without blank lines', () => {
    const expected = html('<Callout>\n\nنص\n\n</Callout>');
    expect(html('<Callout>نص</Callout>')).toBe(expected);
    expect(html('<Callout>\nنص\n</Callout>')).toBe(expected);
  });
});

describe('Poem', () => {
  const lines = (source: string): string[] =>
    html(`<Poem>\n${source}\n</Poem>`).match(/<p.*?<\/p>/g) ?? [];

  test.each([
    'على قدر … أهل العزم',
    'على قدر ... أهل العزم',
    'على قدر / أهل العزم',
  ])('%s is a line of two hemistichs', (source) => {
    expect(lines(source)).toEqual([
      '<p class="poem-line"><span class="hemistich">على قدر</span> <span class="hemistich">أهل العزم</span></p>',
    ]);
  });

  it('sets a line without a separator by itself', () => {
    expect(lines('يا ليل')).toEqual(['<p class="poem-line single">يا ليل</p>']);
    expect(lines('يا ليل…')).toEqual(['<p class="poem-line single">يا ليل…</p>']);
    expect(lines('ليل / نهار … صبح')).toHaveLength(1);
    expect(lines('ليل / نهار … صبح')[0]).toContain('<span class="hemistich">ليل / نهار</span>');
  });

  it('keeps source lines and stanzas', () => {
    const body = html('<Poem by="المتنبي" title="الحمى">\nأ … ب\nج … د\n\nه\n</Poem>');
    expect(body.match(/class="poem-stanza"/g)).toHaveLength(2);
    expect(body.match(/class="poem-line"/g)).toHaveLength(2);
    expect(body).toMatch(/^<figure class="poem"><p class="poem-title">الحمى<\/p>/);
    expect(body).toMatch(/<figcaption class="poem-by">المتنبي<\/figcaption><\/figure>$/);
  });

  it('keeps markup, even across lines and hemistichs', () => {
    expect(lines('أ *ب\nج … د* ه[^1]\n\n[^1]: ش').slice(0, 2)).toEqual([
      '<p class="poem-line single">أ <em>ب</em></p>',
      expect.stringMatching(
        /^<p class="poem-line"><span class="hemistich"><em>ج<\/em><\/span> <span class="hemistich"><em>د<\/em> ه<sup/,
      ),
    ]);
  });
});

describe('Verse', () => {
  it('stands in ornate brackets, with its place after it', () => {
    expect(html('<Verse surah="الفلق" ayah="1">\nقُلْ أَعُوذُ بِرَبِّ ٱلْفَلَقِ\n</Verse>')).toBe(
      '<blockquote class="verse"><p lang="ar" dir="rtl">﴿قُلْ أَعُوذُ بِرَبِّ ٱلْفَلَقِ﴾</p><footer class="verse-reference">سورة الفلق، الآية 1</footer></blockquote>',
    );
  });

  it('is never altered', () => {
    const text = 'ٱللَّهُ نُورُ ٱلسَّمَـٰوَٰتِ وَٱلۡأَرۡضِۚ مَثَلُ نُورِهِۦ';
    expect(html(`<Verse surah="النور" ayah="35">${text}</Verse>`)).toContain(`﴿${text}﴾`);
  });

  it('gets no second pair of brackets', () => {
    const body = html('<Verse surah="الفلق" ayah="1">﴿نص﴾</Verse>');
    expect(body).toContain('>﴿نص﴾<');
  });

  test.each([
    ['5-6', 'سورة الشرح، الآيتان 5-<bdi dir="ltr">6</bdi>'],
    ['1-8', 'سورة الشرح، الآيات 1-<bdi dir="ltr">8</bdi>'],
    ['٥', 'سورة الشرح، الآية ٥'],
  ])('is cited as verse %s', (ayah, reference) => {
    expect(html(`<Verse surah="سورة الشرح" ayah="${ayah}">نص</Verse>`)).toContain(reference);
  });
});

describe('Embed', () => {
  it('is a link card and loads nothing', () => {
    expect(html('<Embed url="https://www.example.org/v?a=1&amp;b=2" title="تسجيل" />')).toBe(
      '<a class="embed" href="https://www.example.org/v?a=1&#x26;b=2" rel="noopener"><span class="embed-title">تسجيل</span> <span class="embed-site"><bdi dir="ltr">www.example.org</bdi></span></a>',
    );
  });

  it('names the site where told', () => {
    expect(html('<Embed url="https://a.org" title="تسجيل" site="الأرشيف" />')).toContain(
      '<span class="embed-site">الأرشيف</span>',
    );
  });
});

describe('Chart', () => {
  const chartOf = (rows: string, attributes = '') =>
    `<Chart title="الزوّار"${attributes}>\n\n| الشهر | العدد |\n|---|--:|\n${rows}\n\n</Chart>`;

  it('draws bars in the rows of its table, from the right where the page begins there', () => {
    const rows = '| نيسان | 50 |\n| أيار | ١٠٠ |';
    const shown = html(chartOf(rows));
    expect(shown).toContain('<figcaption>الزوّار</figcaption>');
    expect(shown).toContain('<th scope="row">نيسان</th><td><svg class="chart-bar"');
    expect(shown).toContain('<rect x="50%" width="50%" height="100%"></rect></svg><span>50</span>');
    expect(shown).toContain(
      '<rect x="0%" width="100%" height="100%"></rect></svg><span>١٠٠</span>',
    );
    expect(html(chartOf(rows), { lang: 'en' })).toContain('<rect x="0%" width="50%"');
  });

  it('isolates a unit in what is written around its line', () => {
    const table = '| الضغط kPa | الارتفاع |\n|---|---|\n| 0 | 316 |\n| 70 | 786 |';
    expect(html(`<Chart type="line" title="أ">\n\n${table}\n\n</Chart>`)).toContain(
      '<div>الضغط <bdi dir="ltr">kPa</bdi></div>',
    );
  });

  it('draws what is below zero on the other side of it', () => {
    const shown = html(chartOf('| نيسان | −5 |\n| أيار | 15 |'));
    expect(shown).toContain('<rect x="75%" width="25%"');
    expect(shown).toContain('<rect x="0%" width="75%"');
  });

  it('draws a line from the right, with its numbers in a table below', () => {
    const shown = html(
      chartOf('| نيسان | 1,000 |\n| أيار | 3000 |\n| حزيران | 2000 |', ' type="line"'),
    );
    expect(shown).toContain('points="100,100 50,0 0,50"');
    expect(shown).toContain(
      '<details><summary>الأرقام في جدول</summary><table class="chart-table">',
    );
  });

  it('is found by its words, and not by its numbers', () => {
    expect(compile(chartOf('| نيسان | 50 |')).body.text).toBe('الزوّار\nالشهر\nالعدد\nنيسان');
  });

  it('reports each value that is no number, at its cell', () => {
    expect(places(chartOf('| نيسان | كثير |\n| أيار | 10 |\n| حزيران | 5 kg |'))).toEqual([
      'chart-value 5:11',
      'chart-value 7:12',
    ]);
  });

  it('reports what is no table of two columns, and what stands beside it', () => {
    expect(places('<Chart title="أ">\n\nكلام\n\n</Chart>')).toEqual([
      'missing-content 1:1',
      'misplaced-element 3:1',
    ]);
    expect(
      places('<Chart title="أ">\n\n| أ | ب | ج |\n|-|-|-|\n| 1 | 2 | 3 |\n\n</Chart>'),
    ).toEqual(['missing-content 3:1']);
  });

  it('has at most sixty rows', () => {
    expect(places(chartOf('| أ | 1 |\n'.repeat(61).trim()))).toEqual(['chart-too-large 1:1']);
  });
});

describe('Map', () => {
  const mapOf = (attributes: string) =>
    `<Map src="./shore.png" alt="الشاطئ من فوق" ${attributes} />`;

  it('is a still picture that says whose it is, with a link', () => {
    const shown = html(mapOf('attribution="أطلس" url="https://atlas.example/" caption="الخليج"'));
    expect(shown).toContain(
      '<figcaption><span class="figure-caption">الخليج</span> <span class="figure-credit"><a href="https://atlas.example/" rel="noopener">أطلس</a></span></figcaption>',
    );
    expect(html(mapOf('attribution="أطلس"'))).toContain('<span class="figure-credit">أطلس</span>');
  });

  it('is reported without attribution, without alternative text, and with a wrong address', () => {
    expect(places(mapOf(''))).toEqual(['missing-attribute 1:1']);
    expect(places('<Map src="./shore.png" attribution="أطلس" />')).toEqual(['missing-alt 1:1']);
    expect(places(mapOf('attribution="أطلس" url="javascript:alert(1)"'))[0]).toMatch(/^unsafe-url/);
  });

  it('tells the loader which picture to find', () => {
    expect(parseArticle(mapOf('attribution="أطلس"'), 'a.mdx').pictures).toMatchObject([
      { src: './shore.png' },
    ]);
  });
});

describe('Gallery', () => {
  const picture = '![شاطئ](./shore.png "عند الغروب")';

  it('links each picture to its file and says what and whose it is', () => {
    const shown = html(`<Gallery credit="الموقع">\n\n${picture}\n${picture}\n\n</Gallery>`);
    expect(shown).toContain('<ul class="gallery" role="list" data-layout="grid"');
    expect(
      shown.match(/<li><figure class="figure"><a href="\/media\/shore-1200.webp">/g),
    ).toHaveLength(2);
    expect(shown).toContain(
      '<figcaption><span class="figure-caption">عند الغروب</span> <span class="figure-credit">الموقع</span></figcaption>',
    );
  });

  it('takes figures, whose own credit goes before the gallery’s', () => {
    const own = '<Figure src="./shore.png" alt="شاطئ" credit="ليلى" />';
    const shown = html(`<Gallery layout="slides" credit="الموقع">\n\n${own}\n\n</Gallery>`);
    expect(shown).toContain('data-layout="slides"');
    expect(shown).toContain('<span class="figure-credit">ليلى</span>');
    expect(shown).not.toContain('الموقع</span>');
  });

  it('is found by its captions, and not by the names of its buttons', () => {
    expect(compile(`<Gallery>\n\n${picture}\n\n</Gallery>`).body.text).toBe('عند الغروب');
  });

  it('has pictures and nothing else', () => {
    expect(places(`<Gallery>\n\n${picture} كلام\n\n</Gallery>`)).toEqual(['misplaced-element 3:1']);
    expect(places('<Gallery>\n</Gallery>')).toEqual(['missing-content 1:1']);
  });

  it('has at most sixty', () => {
    const of = (count: number) => `<Gallery>\n\n${`${picture}\n`.repeat(count)}\n</Gallery>`;
    expect(places(of(60))).toEqual([]);
    expect(compile(of(300)).problems).toMatchObject([
      { rule: 'gallery-too-large', details: { count: 300, limit: 60 } },
    ]);
  });
});

describe('PullQuote', () => {
  it('sets words large, with who said them', () => {
    expect(html('<PullQuote by="الحارس">\n\nالماء لا ينتظر.\n\n</PullQuote>')).toBe(
      '<figure class="pull-quote"><blockquote>\n<p>الماء لا ينتظر.</p>\n</blockquote><figcaption>الحارس</figcaption></figure>',
    );
  });
});

describe('KeyPoints', () => {
  it('titles its list, in the writer’s words or the site’s', () => {
    expect(html('<KeyPoints>\n\n- أ\n- ب\n\n</KeyPoints>')).toBe(
      '<aside class="key-points" role="note">\n<p class="key-points-title">أهم ما فيه</p>\n<ul>\n<li>أ</li>\n<li>ب</li>\n</ul>\n</aside>',
    );
    expect(html('<KeyPoints title="باختصار">\n\n- أ\n\n</KeyPoints>')).toContain('>باختصار</p>');
  });

  it('is found by its points and not by the site’s words', () => {
    expect(compile('<KeyPoints>\n\n- أ\n\n</KeyPoints>').body.text).toBe('أ');
  });

  it('has a list and nothing else', () => {
    expect(places('<KeyPoints>\n\nأ\n\n</KeyPoints>')).toEqual(['missing-content 1:1']);
    expect(places('<KeyPoints>\n\n- أ\n\nب\n\n</KeyPoints>')).toEqual(['misplaced-element 5:1']);
  });
});

describe('Sidebar', () => {
  it('stands beside the story under its own title', () => {
    expect(html('<Sidebar title="الأرز">\n\nشجر.\n\n</Sidebar>')).toBe(
      '<aside class="sidebar" role="note">\n<p class="sidebar-title">الأرز</p>\n<p>شجر.</p>\n</aside>',
    );
    expect(places('<Sidebar>\n\nأ\n\n</Sidebar>')).toEqual(['missing-attribute 1:1']);
  });
});

describe('QA', () => {
  it('keeps each bold paragraph with what follows it', () => {
    expect(html('<QA>\n\n**متى؟**\n\nأمس.\n\nمساءً.\n\n**وأين؟**\n\nهنا.\n\n</QA>')).toBe(
      '<div class="qa">\n<div class="qa-turn"><p class="qa-question"><strong>متى؟</strong></p><div class="qa-answer">\n<p>أمس.</p>\n<p>مساءً.</p>\n</div></div>\n<div class="qa-turn"><p class="qa-question"><strong>وأين؟</strong></p><div class="qa-answer">\n<p>هنا.</p>\n</div></div>\n</div>',
    );
  });

  it('takes bold words within an answer for a part of it', () => {
    expect(html('<QA>\n\n**متى؟**\n\n**أمس** مساءً.\n\n</QA>').match(/qa-turn/g)).toHaveLength(1);
  });

  it('reports an answer without a question and a question without an answer', () => {
    expect(places('<QA>\n\nأمس.\n\n**وأين؟**\n\n</QA>')).toEqual([
      'missing-content 3:1',
      'missing-content 5:1',
    ]);
  });
});

describe('Timeline', () => {
  it('sets dates and texts apart', () => {
    expect(html('<Timeline>\n- **1948**: أ\n- **1967** *ب*\n</Timeline>')).toBe(
      '<ol class="timeline">\n<li><p class="timeline-date">1948</p><div class="timeline-text"><p>أ</p></div></li>\n<li><p class="timeline-date">1967</p><div class="timeline-text"><p><em>ب</em></p></div></li>\n</ol>',
    );
  });

  it('takes items of several paragraphs', () => {
    expect(html('<Timeline>\n- **1948** أ\n\n  ب\n</Timeline>')).toContain('<p>أ</p><p>ب</p>');
  });
});

describe('Lang', () => {
  test.each([
    ['fr', 'ltr'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['az-Arab', 'rtl'],
  ])('%s is written %s', (code, dir) => {
    expect(html(`نص <Lang code="${code}">x</Lang>`)).toBe(
      `<p>نص <span lang="${code}" dir="${dir}">x</span></p>`,
    );
  });

  it('may hold whole paragraphs', () => {
    expect(html('<Lang code="fr">\n\nUn\n\nDeux\n\n</Lang>')).toBe(
      '<div lang="fr" dir="ltr"><p>Un</p><p>Deux</p></div>',
    );
  });
});

describe('Plain elements', () => {
  test.each([
    ['<abbr title="أ">ب</abbr>', '<p><abbr title="أ">ب</abbr></p>'],
    ['H<sub>2</sub>O', '<p><bdi dir="ltr">H<sub>2</sub>O</bdi></p>'],
    ['أ<br />ب', '<p>أ<br>ب</p>'],
    ['<br />', '<p><br></p>'],
    ['<bdo dir="rtl">abc</bdo>', '<p><bdo dir="rtl">abc</bdo></p>'],
    ['<bdi>abc</bdi>', '<p><bdi>abc</bdi></p>'],
    ['<time datetime="2024-07-08">أمس</time>', '<p><time datetime="2024-07-08">أمس</time></p>'],
    [
      '<ruby>漢<rp>(</rp><rt>كان</rt><rp>)</rp></ruby>',
      '<p><ruby><bdi dir="ltr">漢</bdi><rp>(</rp><rt>كان</rt><rp>)</rp></ruby></p>',
    ],
    ['<small>\n\nأ\n\n</small>', '<p><small>أ</small></p>'],
    [
      '<details open>\n<summary>أ</summary>\n\nب\n\n</details>',
      '<details open><summary>أ</summary><p>ب</p></details>',
    ],
  ])('%j becomes %s', (source, expected) => {
    expect(html(source)).toBe(expected);
  });
});
