import { describe, expect, it, test } from 'vitest';
import { formatHeadingId } from '../../../src/mdx/plugins/heading-ids.ts';
import { compile, html } from './compile.ts';

describe('A heading’s id', () => {
  test.each([
    ['هنية يحذر', 'هنية-يحذر'],
    ['هَنيّة يُحَـذِّر!', 'هنية-يحذر'],
    ['  ما   الجديد؟ ', 'ما-الجديد'],
    ['أوّلًا: «البحر» (1)', 'أولا-البحر-1'],
    ['نظام Astro 7', 'نظام-astro-7'],
    ['١٩٤٨', '١٩٤٨'],
    ['Search', 'h-search'],
    ['fn-1', 'h-fn-1'],
    ['؟!', 'h'],
    ['"><script>', 'h-script'],
  ])('of %s is %s', (text, id) => {
    expect(formatHeadingId(text)).toBe(id);
  });

  it('is the same with and without vowel marks', () => {
    expect(formatHeadingId('العَرَبِيَّةُ')).toBe(formatHeadingId('العربية'));
  });

  it('is unique in its body', () => {
    const { body } = compile('## أ\n\n## أ\n\n## أ 1\n\n## أ\n\n### أَ');
    const ids = body.headings.map(({ id }) => id);
    expect(ids).toEqual(['أ', 'أ-1', 'أ-1-1', 'أ-2', 'أ-3']);
  });

  it('stands in the heading, with a link to itself', () => {
    expect(html('## هنية *يحذر*[^1]\n\n[^1]: أ')).toMatch(
      /^<h2 id="هنية-يحذر">هنية <em>يحذر<\/em><sup dir="ltr">.*?<\/sup> <a class="heading-anchor" href="#هنية-يحذر" aria-label="رابط هذا القسم: هنية يحذر">#<\/a><\/h2>/,
    );
  });

  it('is told with the heading’s depth and words', () => {
    expect(compile('## أ `x`\n\n#### ب[^1]\n\n[^1]: ج').body.headings).toEqual([
      { depth: 2, id: 'أ-x', text: 'أ x' },
      { depth: 4, id: 'ب', text: 'ب' },
    ]);
  });
});

describe('Links', () => {
  it('of this site get the folder where it lives', () => {
    expect(html('[أ](/about/)', { base: '/folder/' })).toBe(
      '<p><a href="/folder/about/">أ</a></p>',
    );
    expect(html('[أ](/about/)', { base: '/' })).toBe('<p><a href="/about/">أ</a></p>');
  });

  it('that are relative, fragments or of other hosts stay as they are', () => {
    const base = '/folder/';
    expect(html('[أ](../b/)', { base })).toContain('href="../b/"');
    expect(html('[أ](#b)', { base })).toContain('href="#b"');
    expect(html('[أ](//a.org/b)', { base })).toContain('href="//a.org/b" rel="noopener"');
  });

  it('to other hosts cannot be reached back from', () => {
    expect(html('[أ](https://a.org "عنوان")')).toBe(
      '<p><a title="عنوان" href="https://a.org" rel="noopener">أ</a></p>',
    );
  });

  it('are told as written, with their places', () => {
    const source =
      'أ [ب](/c/) https://d.org\n\n[هـ][f] <Lang code="fr">[x](#g)</Lang>\n\n[f]: ../f/';
    expect(compile(source).body.links).toEqual([
      { href: '/c/', line: 1, column: 3 },
      { href: 'https://d.org', line: 1, column: 12 },
      { href: '../f/', line: 3, column: 1 },
      { href: '#g', line: 3, column: 25 },
    ]);
  });

  test.each([
    ['راجع https://a.org/b، ثم', 'https://a.org/b', '، ثم'],
    ['المصدر (https://a.org/b)، وغيره', 'https://a.org/b', ')، وغيره'],
    ['المصدر (https://a.org/b)،وغيره', 'https://a.org/b', ')،وغيره'],
    ['قيل "https://a.org/b"؛ ثم', 'https://a.org/b', '"؛ ثم'],
    ['قيل [https://a.org/b]؟ ثم', 'https://a.org/b', ']؟ ثم'],
    ['قيل («https://a.org/b»)؛ ثم', 'https://a.org/b', '»)؛ ثم'],
    ['قيل (https://a.org/b!)، ثم', 'https://a.org/b', '!)، ثم'],
    ['انظر https://a.org/غزة_(مدينة)، ثم', 'https://a.org/غزة_(مدينة)', '، ثم'],
    ['انظر (https://a.org/غزة_(مدينة))، ثم', 'https://a.org/غزة_(مدينة)', ')، ثم'],
    ['انظر https://a.org/لندن،_أونتاريو ثم', 'https://a.org/لندن،_أونتاريو', ' ثم'],
    ['انظر (www.a.org)؛ ثم', 'http://www.a.org', ')؛ ثم'],
    ['راجع «https://a.org/b» ثم', 'https://a.org/b', '» ثم'],
    ['هل رأيت https://a.org/b؟', 'https://a.org/b', '؟'],
    ['راجع www.a.org؛', 'http://www.a.org', '؛'],
  ])('in %s end before Arabic punctuation', (source, href, after) => {
    const body = html(source);
    expect(decodeURI(body)).toContain(`href="${href}"`);
    expect(body.split('</a>')[1]?.replace(/<[^>]*>/g, '')).toBe(after);
    expect(body.replace(/<[^>]*>/g, '')).toBe(source);
  });

  it('written in full keep their punctuation', () => {
    expect(html('[أ،](https://a.org/b،)')).toContain('href="https://a.org/b%D8%8C"');
  });
});

describe('Runs that read from left to right', () => {
  test.each([
    ['أطلقت Astro 7.3.', 'أطلقت <bdi dir="ltr">Astro 7.3</bdi>.'],
    ['سرعة 5 km/h فقط', 'سرعة <bdi dir="ltr">5 km/h</bdi> فقط'],
    ['قالت *Human Rights Watch* إن', 'قالت <bdi dir="ltr"><em>Human Rights Watch</em></bdi> إن'],
    ['قالت Human *Rights* Watch إن', 'قالت <bdi dir="ltr">Human <em>Rights</em> Watch</bdi> إن'],
    ['*قالت Human* Watch إن', '<em>قالت Human</em> Watch إن'],
    [
      '`npm run` و <Lang code="fr">texte</Lang>',
      '<code dir="ltr">npm run</code> و <span lang="fr" dir="ltr">texte</span>',
    ],
    ['عام 2024 كان', 'عام 2024 كان'],
  ])('%s', (source, expected) => {
    expect(html(source)).toBe(`<p>${expected}</p>`);
  });

  it('are isolated in headings, lists, tables and captions', () => {
    const body = html(
      '## نظام Astro\n\n- أ PDF\n  - ب PNG\n\n| أ GIF |\n|-|\n| ب |\n\n![أ](./shore.png "صيغة JPG")',
    );
    for (const word of ['Astro', 'PDF', 'PNG', 'GIF', 'JPG']) {
      expect(body).toContain(`<bdi dir="ltr">${word}</bdi>`);
    }
  });

  it('are the rule, not the exception, in an article written from left to right', () => {
    expect(html('Il dit bonjour', { lang: 'fr' })).toBe('<p>Il dit bonjour</p>');
  });
});

describe('Code', () => {
  it('always runs from left to right', () => {
    expect(html('```ts twoslash\nlet a = "<b>";\n```')).toBe(
      '<pre dir="ltr" tabindex="0"><code class="language-ts">let a = "&#x3C;b>";\n</code></pre>',
    );
    expect(html('~~~\n~~~')).toBe('<pre dir="ltr" tabindex="0"><code></code></pre>');
  });

  it('keeps markup and addresses whole in samples of Arabic text', () => {
    const sample = [
      'انظر [بطاقة](/2024/09/card/) و`Astro`.[^1]',
      'اسمها <Lang code="fr">presse</Lang> هنا',
      'title: مقال',
    ].join('\n');
    const ltr = (text: string) => `<bdi dir="ltr">${text}</bdi>`;
    expect(html(`~~~md\n${sample}\n~~~`)).toBe(
      [
        '<pre dir="ltr" tabindex="0"><code class="language-md">',
        `انظر [بطاقة]${ltr('(/2024/09/card/)')} و\`${ltr('Astro')}\`.${ltr('[^1]')}\n`,
        `اسمها ${ltr('&#x3C;Lang code="fr">presse&#x3C;/Lang>')} هنا\n`,
        'title: مقال\n',
        '</code></pre>',
      ].join(''),
    );
    expect(html(`~~~sh\n${sample}\n~~~`)).not.toContain('<bdi');
  });

  it('is not made by indentation, as in MDX', () => {
    expect(html('    نص')).toBe('<p>نص</p>');
  });
});

describe('Tables', () => {
  it('scroll in a named region and align by the line’s start and end', () => {
    const body = html('| أ | ب | ج | د |\n|:-|-:|:-:|-|\n| 1 | 2 | 3 | 4 |');
    expect(body).toMatch(
      /^<div class="table-scroll" role="region" tabindex="0" aria-label="[^"]+"><table>/,
    );
    expect(body.match(/<td.*?>/g)).toEqual([
      '<td data-align="start">',
      '<td data-align="end">',
      '<td data-align="center">',
      '<td>',
    ]);
  });
});

describe('Task lists', () => {
  it('have boxes with names', () => {
    const boxes = html('- [x] أ\n- [ ] ب\n\n  ج').match(/<input[^>]*>/g);
    expect(boxes).toEqual([
      '<input type="checkbox" checked disabled aria-label="أُنجز">',
      '<input type="checkbox" disabled aria-label="لم يُنجز بعد">',
    ]);
  });
});

describe('Footnotes', () => {
  const body = html('نص[^أ] ونص[^2] ونص[^أ]\n\n[^أ]: حاشية.\n\n[^2]: أخرى.');

  it('stand in a section with an Arabic heading', () => {
    expect(body).toContain(
      '<section data-footnotes class="footnotes"><h2 class="footnotes-title" id="footnote-label">الحواشي</h2>',
    );
  });

  it('lead back to each place that refers to them', () => {
    expect(body).toContain('aria-label="العودة إلى موضع الحاشية 1"');
    expect(body).toContain('aria-label="العودة إلى الموضع 2 للحاشية 1"');
    expect(body).toContain('aria-label="العودة إلى موضع الحاشية 2"');
  });

  it('have marks in the site’s digits', () => {
    const marks = (digits: 'latn' | 'arab') =>
      [
        ...html('نص 2024[^أ] ونص[^2]\n\n[^أ]: حاشية.\n\n[^2]: أخرى.', { digits }).matchAll(
          /<sup dir="ltr"><a [^>]*>([^<]*)<\/a><\/sup>/g,
        ),
      ].map(([, mark]) => mark);
    expect(marks('latn')).toEqual(['1', '2']);
    expect(marks('arab')).toEqual(['١', '٢']);
  });

  it('link to ids that exist, each once', () => {
    const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const targets = [...body.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(targets));
  });
});

describe('The text of a body', () => {
  it('is what readers see, one block a line', () => {
    const source = [
      '## عنوان',
      'نص *مائل*[^1] و`code` وسطر',
      'آخر<br />ثالث',
      '',
      '- أ\n- ب',
      '',
      '<Callout>\n\nتنبيه\n\n</Callout>',
      '',
      '| ج | د |\n|-|-|\n| ه | و |',
      '',
      '```\nx = 1\n```',
      '',
      '[^1]: حاشية',
    ].join('\n');
    expect(compile(source).body.text.split('\n')).toEqual([
      'عنوان',
      'نص مائل وcode وسطر آخر ثالث',
      ...['أ', 'ب', 'تنبيه', 'ج', 'د', 'ه', 'و', 'x = 1', 'حاشية'],
    ]);
  });

  it('counts its words', () => {
    expect(compile('## عنوان\n\nثلاث كلمات *هنا*[^1]\n\n[^1]: وحاشية').body.words).toBe(5);
    expect(compile('').body).toEqual({
      html: '',
      headings: [],
      links: [],
      styleSheets: [],
      text: '',
      words: 0,
    });
  });

  it('keeps its words through isolation', () => {
    const source = 'قالت Human *Rights* Watch إن 5 km بعيدة';
    expect(html(source).replace(/<[^>]*>/g, '')).toBe(source.replaceAll('*', ''));
  });
});

describe('The frontmatter', () => {
  it('is handed on as written and is no part of the body', () => {
    const { body, problems } = compile('---\ntitle: "{x} <b>"\n---\n\nنص');
    expect(problems).toEqual([]);
    expect(body.html.trim()).toBe('<p>نص</p>');
  });

  it('that never ends leaves no body to check', () => {
    expect(compile('---\ntitle: <b>\n\n{x}').problems).toEqual([]);
  });
});
