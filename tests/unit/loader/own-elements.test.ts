import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { compilerVersion } from '../../../src/loader/compiler-version.ts';
import { ownStyleSheets, provideOwnElements } from '../../../src/loader/own-elements.ts';
import { compile, html, places } from '../mdx/compile.ts';

const season = `
import { attributeOf, described, h, linkElement, oneOf, required, webAddress, wordsOf } from 'maqalat/elements';
import { label } from './_label.ts';

export default {
  name: 'Season',
  place: 'block',
  styles: './season.css',
  attributes: {
    of: required(oneOf('summer', 'winter')),
    high: described('درجة حرارة، مثل: 21', (value: string) => /^-?\\d{1,2}$/.test(value)),
    source: webAddress,
  },
  content: 'blocks',
  render(element, state, context) {
    const source = wordsOf(element, 'source');
    return [
      h('aside', { className: ['season'], dataOf: attributeOf(element, 'of') }, [
        h('p', {}, [label, wordsOf(element, 'high') ?? '']),
        ...state.all(element),
        ...(source ? [linkElement(source, element.position, ['المصدر'], context)] : []),
      ]),
    ];
  },
};
`;

/** An element of which only what it yields matters. */
const yields = (code: string) =>
  `export default { name: 'Odd', place: 'block', attributes: { to: { expected: 'text', accepts: () => true } }, content: 'none', render: (element) => ${code} };`;

let folder: string;

async function provide(files: Readonly<Record<string, string>>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await provideOwnElements(folder);
}

const files = {
  'season.ts': season,
  'season.css': '.season { color: green; }',
  '_label.ts': "export const label: string = 'الصيف ';",
};

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'elements-')), 'elements');
});
afterEach(async () => {
  await provide({});
  await rm(dirname(folder), { recursive: true });
});

describe('an element of a site’s owner', () => {
  it('is rendered, its links are recorded, and its style sheet is listed', async () => {
    await provide(files);
    const { body, problems } = compile(
      '<Season of="summer" high="41" source="https://weather.example/2024">\n\nحرّ شديد.\n\n</Season>',
    );
    expect(problems).toEqual([]);
    expect(body.html).toBe(
      '<aside class="season" data-of="summer"><p>الصيف 41</p><p>حرّ شديد.</p><a href="https://weather.example/2024" rel="noopener">المصدر</a></aside>',
    );
    expect(body.links).toMatchObject([{ href: 'https://weather.example/2024' }]);
    const sheet = join(folder, 'season.css');
    expect(body.styleSheets).toHaveLength(1);
    expect(ownStyleSheets().get(body.styleSheets[0] ?? '')).toBe(sheet);
  });

  it('is checked like any other: attributes, content, place', async () => {
    await provide(files);
    expect(places('<Season of="spring">\n\nنص\n\n</Season>')).toEqual(['wrong-attribute 1:9']);
    expect(places('<Season high="1">\n\nنص\n\n</Season>')).toEqual(['missing-attribute 1:1']);
    expect(places('<Season of="winter" high={41}>\n\nنص\n\n</Season>')).toEqual([
      'computed-attribute 1:21',
    ]);
    expect(places('<Season of="winter" />')).toEqual(['missing-content 1:1']);
    expect(compile('<Sezon of="winter" />').problems).toMatchObject([
      { rule: 'unknown-element', details: { suggestion: 'Season' } },
    ]);
  });

  it('sees no value that is wrong, and none at all without those that it needs', async () => {
    await provide(files);
    const shown = (source: string) => compile(source).body.html;
    expect(shown('<Season of="winter" high="<b>">\n\nنص\n\n</Season>')).not.toContain('b>');
    expect(shown('<Season of="spring">\n\nنص\n\n</Season>')).toBe('');
    expect(
      shown('<Season of="winter" source="javascript:alert(1)">\n\nنص\n\n</Season>'),
    ).not.toContain('javascript');
  });

  it('is loaded anew when its code changes, that beside it too', async () => {
    await provide(files);
    const before = await compilerVersion();
    const source = '<Season of="summer">\n\nنص\n\n</Season>';
    expect(html(source)).toContain('الصيف');
    await provide({ ...files, '_label.ts': "export const label: string = 'القيظ ';" });
    expect(await compilerVersion()).not.toBe(before);
    await provide({});
    expect(places(source)).toEqual(['unknown-element 1:1']);
  });
});

describe('what an element yields', () => {
  test.each([
    ["[{ type: 'element', tagName: 'script', properties: {}, children: [] }]", '<script>'],
    [
      "[{ type: 'element', tagName: 'p', properties: { onClick: 'x()' }, children: [] }]",
      'onClick',
    ],
    ["[{ type: 'element', tagName: 'p', properties: { style: 'x' }, children: [] }]", 'style'],
    ["[{ type: 'raw', value: '<script></script>' }]", 'h() of maqalat/elements'],
    ["[{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'raw' }] }]", 'h()'],
    ["'<p>نص</p>'", 'an array'],
    ['element.total.count', 'undefined'],
  ])('is refused, with the article’s place and the element’s file: %s', async (code, reason) => {
    await provide({ 'odd.js': yields(code) });
    const { body, problems } = compile('نص\n\n<Odd />');
    expect(body.html).toBe('<p>نص</p>');
    expect(problems).toMatchObject([
      { rule: 'element-failed', line: 3, column: 1, file: 'content/articles/a.mdx' },
    ]);
    expect(problems[0]?.details).toMatchObject({ element: 'Odd' });
    expect(JSON.stringify(problems[0]?.details)).toContain('odd.js');
    expect(JSON.stringify(problems[0]?.details)).toContain(reason);
  });

  test('loses an address that is not safe', async () => {
    const value = 'element.attributes[0].value';
    const link = `{ type: 'element', tagName: 'a', properties: { href: ${value} }, children: [] }`;
    await provide({ 'odd.js': yields(`[${link}]`) });
    expect(html('<Odd to="javascript:alert(1)" />')).toBe('<a></a>');
    expect(html('<Odd to="/about/" />')).toBe('<a href="/about/"></a>');
  });
});

describe('elements that are wrong', () => {
  test('are named by their files, all at once, and those of before stay', async () => {
    await provide(files);
    await expect(
      provide({
        'broken.js': 'export default {',
        'empty.js': 'export const name = "Empty";',
        'quote.js': yields('[]').replace("'Odd'", "'Quote'"),
        'kinds.js': yields('[]').replace("'block'", "'margin'").replace("'Odd'", "'odd'"),
        'plain.js': yields('[]').replace('content:', "styles: './none.css', content:"),
        'twin.js': yields('[]'),
        'outside.js': `import '../secret.js';\n${yields('[]').replace("'Odd'", "'Outside'")}`,
      }),
    ).rejects.toThrow(
      expect.objectContaining({
        name: 'ElementsError',
        message: expect.stringMatching(
          /outside\.js: imports \.\.\/secret\.js.*broken\.js: .*empty\.js: exports no element.*kinds\.js: name: .*kinds\.js: place: .*plain\.js: styles: no such file.*quote\.js: the name Quote is taken by the engine.*twin\.js: the name Odd is taken by \S*plain\.js/s,
        ),
      }),
    );
    expect(html('<Season of="winter">\n\nنص\n\n</Season>')).toContain('season');
  });
});
