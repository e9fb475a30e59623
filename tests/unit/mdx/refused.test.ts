import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/mdx/parse-article.ts';
import type { Problem } from '../../../src/schema/problem.ts';
import { places } from './compile.ts';

type Expected = [rule: Problem['rule'], line: number, column: number, details: object];

function check(source: string, ...expected: Expected[]): void {
  const found = parseArticle(source, 'content/articles/a.mdx').problems;
  expect(found.map(({ rule, line, column }) => [rule, line, column])).toEqual(
    expected.map(([rule, line, column]) => [rule, line, column]),
  );
  for (const [index, [, , , details]] of expected.entries()) {
    expect(found[index]).toMatchObject({
      file: 'content/articles/a.mdx',
      severity: 'error',
      details,
    });
  }
}

const syntax = (reason: string, value: string) => ({ reason, value });

describe('Code is refused:', () => {
  test.each<[string, Expected]>([
    ['import x from "y"\n\nنص', ['module-code-refused', 1, 1, { value: 'import x from "y"' }]],
    [
      'نص\n\nexport const a = {\n  b: 1\n}',
      ['module-code-refused', 3, 1, { value: 'export const a = {' }],
    ],
    ['import a\n---', ['module-code-refused', 1, 1, { value: 'import a' }]],
    ['نص\n\n{1 + 1}', ['expression-refused', 3, 1, { value: '{1 + 1}' }]],
    ['النتيجة {x} هنا', ['expression-refused', 1, 9, { value: '{x}' }]],
    ['{/* أ */ b}', ['expression-refused', 1, 1, { value: '{/* أ */ b}' }]],
    ['{"<script>"}', ['expression-refused', 1, 1, { value: '{"<script>"}' }]],
    [
      '<Figure alt={x} src="./a.png" />',
      ['computed-attribute', 1, 9, { element: 'Figure', name: 'alt' }],
    ],
    ['<Figure {...x} src="./a.png" alt="أ" />', ['computed-attribute', 1, 9, { name: '{...x}' }]],
  ])('%j', (source, expected) => {
    check(source, expected);
  });

  test.each([
    '{}',
    '{ }',
    '{/* ملاحظة */}',
    'نص {/* أ */} {/* ب */} نص',
    '{/* أ */ /* ب */}',
  ])('but %j says nothing and is dropped', (source) => {
    check(source);
  });

  test.each([
    'واردات\nimport x',
    '- import x',
    '> export y',
    'important',
    'استيراد import x',
  ])('and %j is no code', (source) => {
    check(source);
  });
});

describe('Syntax that is not MDX is reported at its place:', () => {
  test.each<[string, Expected]>([
    ['قيمة س<ص هنا', ['mdx-syntax', 1, 7, syntax('bare-less-than', 'س<ص')]],
    ['أقل من <5 كم', ['mdx-syntax', 1, 8, syntax('bare-less-than', '<5')]],
    [
      '<https://example.org>',
      ['mdx-syntax', 1, 1, syntax('angle-bracket-link', '<https://example.org>')],
    ],
    ['<a@example.org>', ['mdx-syntax', 1, 1, syntax('angle-bracket-link', '<a@example.org>')]],
    ['نص\n\n<!-- تعليق -->', ['mdx-syntax', 3, 1, syntax('html-comment', '<!-- تعليق -->')]],
    ['<!doctype html>', ['mdx-syntax', 1, 1, syntax('html-declaration', '<!doctype html>')]],
    ['نص { بلا إغلاق', ['mdx-syntax', 1, 4, syntax('bare-brace', '{ بلا إغلاق')]],
    [
      '<Figure src=./a.png alt="أ" />',
      ['mdx-syntax', 1, 9, syntax('unquoted-value', 'src=./a.png')],
    ],
    [
      '<Figure src="./a.png"',
      ['mdx-syntax', 1, 1, syntax('unfinished-tag', '<Figure src="./a.png"')],
    ],
    [
      '<Figure src="./a.png',
      ['mdx-syntax', 1, 1, syntax('unfinished-tag', '<Figure src="./a.png')],
    ],
    ['<Callout a"b">', ['mdx-syntax', 1, 11, syntax('tag-character', '"')]],
    ['<sub>أ</sub> <sub "x">', ['mdx-syntax', 1, 19, syntax('tag-character', '"')]],
    ['> <Callout\n type="tip">', ['mdx-syntax', 2, 1, { reason: 'lazy-line' }]],
    ['</Callout>', ['mdx-syntax', 1, 1, syntax('stray-closing-tag', '</Callout>')]],
    ['<sub>أ</sub x="y">', ['mdx-syntax', 1, 7, { reason: 'closing-tag-attribute' }]],
    [
      '<abbr title="أ" title="ب">ج</abbr>',
      ['mdx-syntax', 1, 17, syntax('duplicate-attribute', 'title')],
    ],
    ['<Callout>\n\nنص\n', ['unclosed-tag', 1, 1, { name: 'Callout', isEmpty: false }]],
    ['نص\n\n> <Callout>\n> نص', ['unclosed-tag', 3, 3, { name: 'Callout', isEmpty: false }]],
    ['<Callout>نص\n\n</Callout>', ['unclosed-tag', 1, 1, { name: 'Callout', isEmpty: false }]],
    ['نص <Lang code="fr">x', ['unclosed-tag', 1, 4, { name: 'Lang', isEmpty: false }]],
    ['<Lang code="fr">*x</Lang>*', ['unclosed-tag', 1, 1, { name: 'Lang', isEmpty: false }]],
    ['سطر<br>سطر', ['unclosed-tag', 1, 4, { name: 'br', isEmpty: true }]],
  ])('%j', (source, expected) => {
    check(source, expected);
  });

  test.each([
    '3 < 5',
    '3 > 5',
    '\\<5',
    '\\{x}',
    '`<b>` و`{x}`',
    '```\n<b {x}\n```',
    '&lt;b&gt;',
  ])('but %j is text', (source) => {
    check(source);
  });
});

describe('What the allow-list lacks is refused:', () => {
  test.each<[string, Expected]>([
    [
      '<Calout>\n\nنص\n\n</Calout>',
      ['unknown-element', 1, 1, { name: 'Calout', suggestion: 'Callout' }],
    ],
    ['<figure />', ['unknown-element', 1, 1, { name: 'figure', suggestion: 'Figure' }]],
    ['<img src="x" />', ['unknown-element', 1, 1, { name: 'img', suggestion: 'Figure' }]],
    [
      '<script>alert(1)</script>',
      ['unknown-element', 1, 1, { name: 'script', suggestion: undefined }],
    ],
    ['<constructor />', ['unknown-element', 1, 1, { name: 'constructor' }]],
    ['<>نص</>', ['unknown-element', 1, 1, { name: '' }]],
    ['<a.b>نص</a.b>', ['unknown-element', 1, 1, { name: 'a.b' }]],
    ['<svg:script>نص</svg:script>', ['unknown-element', 1, 1, { name: 'svg:script' }]],
    ['<sub onclick="x">أ</sub>', ['unknown-attribute', 1, 6, { element: 'sub', name: 'onclick' }]],
    ['<sub style="x">أ</sub>', ['unknown-attribute', 1, 6, { name: 'style' }]],
    ['<sub class="x">أ</sub>', ['unknown-attribute', 1, 6, { name: 'class' }]],
    ['<sub id="x">أ</sub>', ['unknown-attribute', 1, 6, { name: 'id' }]],
    ['<sub __proto__="x">أ</sub>', ['unknown-attribute', 1, 6, { name: '__proto__' }]],
    [
      '<Callout tpye="tip">\nنص\n</Callout>',
      ['unknown-attribute', 1, 10, { name: 'tpye', suggestion: 'type' }],
    ],
  ])('%j', (source, expected) => {
    check(source, expected);
  });
});

describe('Attributes have to be right:', () => {
  test.each<[string, Expected]>([
    [
      '<Callout type="danger">\nنص\n</Callout>',
      ['wrong-attribute', 1, 10, { value: 'danger', expected: 'callout-type' }],
    ],
    [
      '<Callout type>\nنص\n</Callout>',
      ['wrong-attribute', 1, 10, { value: '', expected: 'callout-type' }],
    ],
    ['<Figure alt="أ" />', ['missing-attribute', 1, 1, { name: 'src', expected: 'picture-path' }]],
    ['<Embed title="أ" />', ['missing-attribute', 1, 1, { name: 'url', expected: 'web-address' }]],
    [
      '<Embed url="/x/" title="أ" />',
      ['wrong-attribute', 1, 8, { value: '/x/', expected: 'web-address' }],
    ],
    [
      '<Embed url="https://a.org" title="" />',
      ['wrong-attribute', 1, 28, { expected: 'nonempty' }],
    ],
    [
      '<Lang code="!!">x</Lang>',
      ['wrong-attribute', 1, 7, { value: '!!', expected: 'language-tag' }],
    ],
    [
      '<Verse surah="البقرة" ayah="أ">\nنص\n</Verse>',
      ['wrong-attribute', 1, 23, { expected: 'ayah' }],
    ],
    [
      '<bdo dir="up">أ</bdo>',
      ['wrong-attribute', 1, 6, { value: 'up', expected: 'text-direction' }],
    ],
    ['<time datetime="أمس">أمس</time>', ['wrong-attribute', 1, 7, { expected: 'date' }]],
    ['<details open="no">\nنص\n</details>', ['wrong-attribute', 1, 10, { expected: 'boolean' }]],
  ])('%j', (source, expected) => {
    check(source, expected);
  });
});

describe('Content has to be right:', () => {
  test.each<[string, Expected]>([
    [
      '<Callout>\n</Callout>',
      ['missing-content', 1, 1, { element: 'Callout', child: 'paragraph' }],
    ],
    ['<Lang code="fr"></Lang>', ['missing-content', 1, 1, { element: 'Lang', child: 'text' }]],
    ['<Timeline>\n</Timeline>', ['missing-content', 1, 1, { element: 'Timeline', child: 'list' }]],
    ['<Timeline>\n- **1948** نص\n- نص\n</Timeline>', ['missing-content', 3, 1, { child: 'date' }]],
    [
      '<Timeline>\n- **1948** نص\n\nنص\n\n</Timeline>',
      ['misplaced-element', 4, 1, { element: 'paragraph', parent: 'Timeline' }],
    ],
    ['<Poem>\n- نص\n</Poem>', ['misplaced-element', 2, 1, { element: 'list', parent: 'Poem' }]],
    [
      '<Verse surah="الفلق" ayah="1">\n**نص**\n</Verse>',
      ['misplaced-element', 2, 1, { element: 'strong', parent: 'Verse' }],
    ],
    [
      '<Figure src="./a.png" alt="أ">نص</Figure>',
      ['misplaced-element', 1, 1, { parent: 'Figure' }],
    ],
    [
      'نص <Callout>كلام</Callout> نص',
      ['misplaced-element', 1, 4, { element: 'Callout', parent: 'paragraph' }],
    ],
    ['<rt>أ</rt>', ['misplaced-element', 1, 1, { element: 'rt', parent: 'article' }]],
    [
      '<summary>أ</summary>',
      ['misplaced-element', 1, 1, { element: 'summary', parent: 'article' }],
    ],
    [
      '<small>\n\nأ\n\nب\n\n</small>',
      ['misplaced-element', 5, 1, { element: 'paragraph', parent: 'small' }],
    ],
    ['# عنوان', ['title-in-body', 1, 1, { value: 'عنوان' }]],
    ['نص\n\n*عنوان*\n===', ['title-in-body', 3, 1, { value: 'عنوان' }]],
    ['![](./a.png)', ['missing-alt', 1, 1, { value: './a.png' }]],
    ['نص ![ ](./a.png)', ['missing-alt', 1, 4, { value: './a.png' }]],
    ['<Figure src="./a.png" />', ['missing-alt', 1, 1, { value: './a.png' }]],
    ['<Figure src="./a.png" alt=" " />', ['missing-alt', 1, 1, { value: './a.png' }]],
    ['نص[^1]', ['footnote-missing', 1, 3, { value: '1' }]],
    ['> سطر\n> نص[^أ] و[^ب]\n\n[^أ]: نعم', ['footnote-missing', 2, 11, { value: 'ب' }]],
  ])('%j', (source, expected) => {
    check(source, expected);
  });

  test('a footnote mark after a backslash is text', () => {
    check('نص \\[^1]');
  });
});

describe('Addresses that could run or deceive are refused:', () => {
  test.each([
    ['[أ](javascript:alert(1))', 1, 1],
    ['[أ](JaVaScRiPt:alert(1))', 1, 1],
    ['[أ](&#106;avascript:alert(1))', 1, 1],
    ['[أ](java&Tab;script:x)', 1, 1],
    ['[أ](<java\tscript:x>)', 1, 1],
    ['[أ](<\u0001javascript:x>)', 1, 1],
    ['[أ](<&#x20;javascript:x>)', 1, 1],
    ['[أ](data:text/html,x)', 1, 1],
    ['[أ](vbscript:x)', 1, 1],
    ['[أ](file:///etc/passwd)', 1, 1],
    ['[أ](blob:https://a.org/x)', 1, 1],
    ['[أ](https://a.org/\u202Egnp.exe)', 1, 1],
    ['نص\n\n[أ][ب]\n\n[ب]: javascript:x', 5, 1],
    ['![أ](javascript:x)', 1, 1],
    ['![أ](data:image/png;base64,AA)', 1, 1],
    ['<Figure src="javascript:x" alt="أ" />', 1, 1],
    ['<Embed url="javascript:x" title="أ" />', 1, 8],
    ['<Embed url="java&#10;script:x" title="أ" />', 1, 8],
    ['<Quote url="data:text/html,x">\nنص\n</Quote>', 1, 8],
  ])('%j', (source, line, column) => {
    check(source, ['unsafe-url', line, column, {}]);
  });

  test.each([
    '[أ](https://a.org)',
    '[أ](HTTP://a.org)',
    '[أ](mailto:a@b.org)',
    '[أ](tel:+21671000000)',
    '[أ](/about/)',
    '[أ](../x/)',
    '[أ](#هنية)',
    '[أ](?q=x)',
    '[أ](./مقال:1)',
    '[أ](//a.org/x)',
    '[أ]()',
  ])('but %j is allowed', (source) => {
    check(source);
  });
});

describe('One run', () => {
  test('lists every problem by place, even after the first syntax error', () => {
    const source = [
      '---',
      'title: عنوان',
      '---',
      'قيمة س<ص هنا',
      '',
      '# عنوان',
      '',
      '<Callout type=tip>',
      '',
      '<!-- تعليق --> ثم {x} ثم <Lang>y</Lang>',
      '',
      '</Callout>',
      '',
      '[أ](javascript:x) ![](./a.png) [^9]',
      '',
      'import a from "b"',
    ].join('\n');
    expect(places(source)).toEqual([
      'mdx-syntax 4:7',
      'title-in-body 6:1',
      'mdx-syntax 8:10',
      'mdx-syntax 10:1',
      'expression-refused 10:19',
      'missing-attribute 10:26',
      'unsafe-url 14:1',
      'missing-alt 14:19',
      'footnote-missing 14:32',
      'module-code-refused 16:1',
    ]);
  });

  test('counts columns in UTF-16 code units, and lines by any line ending', () => {
    expect(places('😀 {x}')).toEqual(['expression-refused 1:4']);
    expect(places('أ\r\n\r\nب {x}')).toEqual(['expression-refused 3:3']);
    expect(places('أ\r\rب {x}')).toEqual(['expression-refused 3:3']);
    expect(places('\uFEFF---\ntitle: أ\n---\n\n{x}')).toEqual(['expression-refused 5:1']);
  });
});
