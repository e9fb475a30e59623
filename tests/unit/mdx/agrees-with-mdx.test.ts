import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/mdx/parse-article.ts';

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** A tree without what only our own or only their tree carries. */
function shape(node: Nodes): unknown {
  const kept: Record<string, unknown> = { type: node.type };
  for (const key of [
    'value',
    'depth',
    'url',
    'alt',
    'title',
    'lang',
    'checked',
    'ordered',
  ] as const) {
    if (key in node) kept[key] = Reflect.get(node, key) ?? null;
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    kept['name'] = node.name ?? '';
    kept['attributes'] = node.attributes.map((attribute) => [
      Reflect.get(attribute, 'name'),
      typeof attribute.value === 'object' && attribute.value
        ? attribute.value.value
        : attribute.value,
    ]);
  }
  if ('children' in node) kept['children'] = node.children.map(shape);
  return kept;
}

const valid = [
  '<Callout type="tip" title="&quot;أ&quot; و&amp;">\n\nنص *مائل*\n\n</Callout>',
  '<Callout>\nنص\n</Callout>',
  '> <Callout>\n> نص\n> </Callout>',
  '- <Callout>\n\n  نص\n\n  </Callout>',
  'نص <Lang code="fr">un *deux* <sub>trois</sub></Lang> نص',
  '<Figure\n  src="./a.png"\n  alt="سطر\n  ثانٍ"\n/>',
  '<Callout><Callout>\n\nأ\n\n</Callout></Callout>',
  '<Timeline>\n- **أ** ب\n</Timeline>',
  '<QA>\n\n**أ**\n\nب\n\n</QA>',
  '*<sub>أ</sub>* [<sub>ب</sub>](/x/)',
  '| <sub>أ</sub> |\n|-|\n| <br /> |',
  'أ {/* تعليق */} ب',
  '{/* تعليق\nعلى سطرين */}',
  '3 < 5 و`<b>`\n\n```\n<b>{\n```\n\n    نص',
  'https://a.org/b و**نص** ~~ح~~',
  '<details open>\n<summary>أ</summary>\n</details>',
  '1. أ\n\n   <Embed url="https://a.org" title="ب" />\n2. ج',
  '',
];

describe('MDX’s own parser', () => {
  test.each(valid)('makes the same tree of %j', (source) => {
    const ours = parseArticle(source, 'a.mdx').tree;
    // Lifting blocks out of paragraphs is a step of the MDX compiler, after its parser.
    expect(shape(ours)).toEqual(shape(lifted(mdx.parse(source))));
  });

  test.each([
    'س<ص',
    '<5',
    '<!-- أ -->',
    '<https://a.org>',
    'أ { ب',
    '<Callout>',
    '</Callout>',
    '<Callout>أ\n\n</Callout>',
    '<Figure src=a />',
    '<sub>*أ</sub>*',
    '<sub>أ</sup>',
    '<Callout a={}>أ</Callout>',
    '<Callout {a}>أ</Callout>',
    'import a from',
    'export أ',
    '<Callout / x>',
    '<a.b.>أ</a.b.>',
    '> <Callout\ntype="tip">',
  ])('and ours both refuse %j', (source) => {
    expect(() => mdx.parse(source)).toThrow();
    expect(parseArticle(source, 'a.mdx').problems).not.toEqual([]);
  });
});

function lifted<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  node.children = node.children.flatMap((child) => {
    const only = child.type === 'paragraph' && child.children.length === 1 && child.children[0];
    const isSummary = only && only.type === 'mdxJsxTextElement' && only.name === 'summary';
    if (!isSummary) return [lifted(child)];
    const { children, ...rest } = only;
    return [{ ...rest, type: 'mdxJsxFlowElement', children: [{ type: 'paragraph', children }] }];
  }) as typeof node.children;
  return node;
}
