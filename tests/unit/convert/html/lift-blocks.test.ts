import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { htmlBody } from '../../../../src/convert/html/html-body.ts';
import { isPhrasing } from '../../../../src/convert/html/lift-blocks.ts';
import { mdxOfHtml } from './mdx-of-html.ts';

/** What pages nest in each other where an end tag is missing. */
const elements = {
  heading: ['<h2>', '</h2>'],
  paragraph: ['<p>', '</p>'],
  link: ['<a href="https://example.org/">', '</a>'],
  bold: ['<b>', '</b>'],
  quotation: ['<q>', '</q>'],
  language: ['<span lang="en">', '</span>'],
  cell: ['<table><tr><td>', '</td></tr></table>'],
  'list item': ['<ul><li>', '</li></ul>'],
  caption: ['<figure><img src="a.png"><figcaption>', '</figcaption></figure>'],
  summary: ['<details><summary>', '</summary>نص</details>'],
  term: ['<dl><dt>', '</dt></dl>'],
  'caption of a table': ['<table><caption>', '</caption><tr><td>نص</td></tr></table>'],
  main: ['<main>', '</main>'],
  key: ['<kbd>', '</kbd>'],
  blockquote: ['<blockquote>', '</blockquote>'],
  details: ['<details><summary>س</summary>', '</details>'],
  mark: ['<mark>', '</mark>'],
} satisfies Record<string, readonly [start: string, end: string]>;

const inline = new Set(
  'heading paragraph emphasis strong delete link tableCell mdxJsxTextElement'.split(' '),
);

/** Blocks that stand within inline content. */
function nestedBlocks(node: Nodes): string[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [
    ...(inline.has(node.type) && !isPhrasing(child) ? [`${child.type} in ${node.type}`] : []),
    ...nestedBlocks(child),
  ]);
}

describe('blocks within headings and paragraphs', () => {
  it('stand after what came before them', () => {
    expect(mdxOfHtml('<h2>الميناء <main><h3>الرصيف</h3><p>نص</p></main> القديم</h2>')).toBe(
      '## الميناء\n\n### الرصيف\n\nنص\n\nالقديم',
    );
  });

  it('are a part of a heading where they are its paragraphs', () => {
    expect(mdxOfHtml('<h2><div>الميناء</div><div>القديم</div></h2>')).toBe('## الميناء القديم');
  });

  it('lose no word where an unclosed heading is around all others', () => {
    // Once each level took twice the time of the one within.
    expect(mdxOfHtml('<main><h1>الميناء '.repeat(29)).match(/الميناء/g)).toHaveLength(29);
  });

  const names = Object.keys(elements) as (keyof typeof elements)[];
  it.each(names)('are nowhere left, where a %s is around or within any other element', (name) => {
    const [start, end] = elements[name];
    for (const [other, otherEnd] of Object.values(elements)) {
      const html = `${start}قبل ${other}وسط ${start}${other}داخل${otherEnd}${end} آخر${otherEnd} بعد${end}`;
      expect(nestedBlocks(htmlBody(html).body), html).toEqual([]);
    }
  });
});
