import { type HostileTexts, nest, repeat } from '../texts/make-text.ts';

/** What a page's body is made of; the same HTML stands in exports and feeds. */
export const htmlBodies: HostileTexts = {
  'divisions nested': nest('<div>', '<p>نصّ</p>', '</div>'),
  'divisions open': repeat('<div>'),
  'divisions closing': repeat('</div>'),
  'lists nested': nest('<ul><li>أ', '', '</li></ul>'),
  'lists directly in lists': nest('<ul>', '<li>أ</li>', '</ul>'),
  'list items': repeat('<li>أ</li>', '<ul>', '</ul>'),
  'quotations nested': nest('<blockquote>', '<p>نصّ</p>', '</blockquote>'),
  'bold nested': nest('<b>', 'أ', '</b>'),
  'formatting open': repeat('<b><i>أ</i>'),
  'formatting misnested': repeat('<b><p>أ</b>ب</p>'),
  'links open': repeat('<a href="/a">أ'),
  'fonts open': (length) =>
    Array.from({ length: Math.ceil(length / 22) }, (_, i) => `<font size="${i}">أ`).join(''),
  'tables nested': nest('<table><tr><td>', 'أ', '</td></tr></table>'),
  'table rows': repeat('<tr><td>أ</td></tr>', '<table>', '</table>'),
  'table cells of one row': repeat('<td>أ</td>', '<table><tr>', '</tr></table>'),
  'table spans of everything': (length) =>
    `<table>${repeat('<tr><td rowspan=9999>أ</td><td>ب</td></tr>')(length)}</table>`,
  'table of one wide span': () =>
    '<table><tr><td colspan="99999999">أ</td><td rowspan="99999999">ب</td></tr><tr><td>ج</td></tr></table>',
  'table spans': repeat('<tr><td rowspan=9999 colspan=999>أ</td></tr>', '<table>', '</table>'),
  'text in tables': repeat('<table>أ'),
  'attributes of one tag': (length) =>
    `<p ${Array.from({ length: Math.ceil(length / 8) }, (_, i) => `a${i}="ب"`).join(' ')}>نصّ</p>`,
  'equal attributes': repeat('class="أ" ', '<p ', '>نصّ</p>'),
  'one long attribute': repeat('أ', '<p title="', '">نصّ</p>'),
  classes: repeat('أ ', '<p class="', '">نصّ</p>'),
  styles: repeat('color:red;', '<p style="', '">نصّ</p>'),
  entities: repeat('&amp;', '<p>', '</p>'),
  'entities without an end': repeat('&a', '<p>', '</p>'),
  'entities in numbers': repeat('&#1571;', '<p>', '</p>'),
  'comments open': repeat('<!--'),
  comments: repeat('<!-- أ -->'),
  'comments of blocks': repeat('<!-- wp:paragraph {"a":1} -->\n<p>أ</p>\n<!-- /wp:paragraph -->\n'),
  'tags open': repeat('<'),
  'half tags': repeat('<p '),
  'scripts open': repeat('<script>'),
  'raw text open': repeat('<textarea>'),
  'pictures nested in links': repeat('<a href="/a"><img src="/a.png" alt="أ"></a>'),
  'figures nested': nest('<figure>', '<img src="/a.png" alt="أ">', '</figure>'),
  'headings alike': repeat('<h2>أ</h2>'),
  paragraphs: repeat('<p>أ</p>'),
  'paragraphs of bold': repeat('<p><b>أ</b></p>'),
  breaks: repeat('أ<br>'),
  'breaks alone': repeat('<br>'),
  'breaks in pairs': repeat('أ<br><br>'),
  'breaks in bold': repeat('أ<br><br>', '<p><b>', '</b></p>'),
  'breaks in deep formatting': (length) =>
    `<p>${'<b><i>'.repeat(40)}${repeat('أ<br><br>')(length)}${'</i></b>'.repeat(40)}</p>`,
  'breaks in deep spans': (length) =>
    `<p>${'<span><font>'.repeat(40)}${repeat('أ<br><br>')(length)}${'</font></span>'.repeat(40)}</p>`,
  'breaks in deep elements': (length) =>
    `<p>${'<sub><ins>'.repeat(40)}${repeat('أ<br><br>')(length)}${'</ins></sub>'.repeat(40)}</p>`,
  spans: repeat('<span>أ</span>'),
  'spaces and spans': repeat('<span> </span>'),
  'blanks of a form': repeat('_', '<p>Name (', '</p>'),
  'one word': repeat('أ', '<p>', '</p>'),
  'one line': repeat('كلمة ', '<p>', '</p>'),
  'white space': repeat(' ', '<p>أ', 'ب</p>'),
  'no-break spaces': repeat('\u00A0', '<p>أ', 'ب</p>'),
  'marks of Markdown': repeat('*_[]', '<p>', '</p>'),
  'notes of a text': (length) => {
    const numbers = Array.from({ length: Math.ceil(length / 110) }, (_, i) => i + 1);
    const calls = numbers.map((n) => `<p>نصّ<a href="#n${n}" id="c${n}">[${n}]</a></p>`);
    return (
      calls.join('') +
      numbers.map((n) => `<p><a href="#c${n}" id="n${n}">[${n}]</a> حاشية</p>`).join('')
    );
  },
  'notes of one call': (length) =>
    `<p>نصّ${repeat('<a href="#n1">[1]</a>')(length)}</p><p id="n1">[1] حاشية</p>`,
  'numbers in brackets': repeat('[1] ', '<p>', '</p>'),
  'contents of many headings': (length) => {
    const numbers = Array.from({ length: Math.ceil(length / 60) }, (_, i) => i);
    const links = numbers.map((n) => `<li><a href="#h${n}">عنوان ${n}</a></li>`);
    return `<ul>${links.join('')}</ul>${numbers.map((n) => `<h2 id="h${n}">عنوان ${n}</h2>`).join('')}`;
  },
  'equal anchors': repeat('<h2 id="أ">أ</h2><a href="#أ">ب</a>'),
  'lines of lyrics': repeat('أ … ب<br>', '<p>', '</p>'),
  'shortcodes open': repeat('[gallery '),
  shortcodes: repeat('[caption id="1"]أ[/caption]'),
  'shortcodes nested': nest('[box]', 'أ', '[/box]'),
  'players and frames': repeat('<iframe src="https://www.youtube.com/embed/a"></iframe>'),
  addresses: repeat('https://a.org/ ', '<p>', '</p>'),
  'dates in a line': repeat('12/05/1443 ', '<p>', '</p>'),
  'emphasis of letters': repeat('<b>أ</b><i>ب</i>', '<p>', '</p>'),
  'svg nested': nest('<svg>', '', '</svg>'),
  'templates nested': nest('<template>', 'أ', '</template>'),
  'headings nested a few deep': repeat(`<div>${'<main><h1>أ '.repeat(24)}</div>`),
  'selects open': repeat('<select><option>'),
};

/** What only a page of its own has. */
export const htmlPages: HostileTexts = {
  'page: metadata': repeat('<meta name="author" content="كاتب">'),
  'page: JSON-LD blocks': repeat('<script type="application/ld+json">{"@type":"Article"}</script>'),
  'page: JSON-LD nested': (length) =>
    `<script type="application/ld+json">${nest('[', '', ']')(length)}</script>`,
  'page: JSON-LD open': repeat('{"a":', '<script type="application/ld+json">', '</script>'),
  'page: titles': repeat('<h1>عنوان</h1>'),
  'page: articles': repeat('<article><p>نصّ</p></article>'),
  'page: times': repeat('<time datetime="2024-01-01">أ</time>'),
  'page: links around': repeat('<nav><a href="/a">أ</a></nav>'),
  'page: stamps': repeat('<p>نُشر في 12 مايو 2024</p>'),
  'page: one long title': (length) => `<title>${'عنوان '.repeat(length / 6)}</title>`,
  'page: title of dashes': (length) => `<title>${'أ - '.repeat(length / 4)}</title>`,
};
