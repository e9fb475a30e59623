import { describe, expect, it } from 'vitest';
import { createExportParser } from '../../../../scripts/import/readers/wordpress/export-parser.ts';
import type { ExportPart } from '../../../../scripts/import/readers/wordpress/export-part.ts';

const head = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>جريدة الميناء</title>
<link>https://minaa.example</link>
<language>ar</language>
<wp:base_blog_url>https://minaa.example/news</wp:base_blog_url>
<wp:author><wp:author_login><![CDATA[samar]]></wp:author_login><wp:author_display_name><![CDATA[سمر الخطيب]]></wp:author_display_name></wp:author>
<wp:category><wp:category_nicename><![CDATA[ports]]></wp:category_nicename><wp:category_parent><![CDATA[economy]]></wp:category_parent><wp:cat_name><![CDATA[موانئ]]></wp:cat_name></wp:category>
`;
const item = (id: number, body: string) => `<item>
<title><![CDATA[خبر ${id}]]></title>
<category domain="post_tag" nicename="%d9%85"><![CDATA[ملاحة]]></category>
<content:encoded><![CDATA[${body}]]></content:encoded>
<wp:post_id>${id}</wp:post_id>
<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value><![CDATA[one]]></wp:meta_value></wp:postmeta>
<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value><![CDATA[two]]></wp:meta_value></wp:postmeta>
<wp:comment><wp:comment_content><![CDATA[تعليق]]></wp:comment_content></wp:comment>
</item>
`;
const tail = '</channel>\n</rss>\n';

/** In pieces of a size that cuts through tags, entities and CDATA marks. */
function parse(text: string, size = 7): ExportPart[] {
  const parser = createExportParser();
  const parts: ExportPart[] = [];
  for (let at = 0; at < text.length; at += size)
    parts.push(...parser.write(text.slice(at, at + size)));
  return [...parts, ...parser.end()];
}
const titles = (parts: readonly ExportPart[]) =>
  parts.flatMap((part) => (part.kind === 'item' ? part.item.fields.get('title') : []));

describe('the export parser', () => {
  it('gives the site, then each item with its line, terms and meta', () => {
    const [site, first, second, ...rest] = parse(head + item(1, 'نص') + item(2, 'نص آخر') + tail);
    expect(rest).toEqual([]);
    expect(site).toEqual({
      kind: 'site',
      site: {
        title: 'جريدة الميناء',
        baseUrl: 'https://minaa.example/news',
        language: 'ar',
        authorNames: new Map([['samar', 'سمر الخطيب']]),
        parentCategories: new Map([['ports', 'economy']]),
      },
    });
    if (first?.kind !== 'item' || second?.kind !== 'item') throw new Error('two items');
    expect(first.item.line).toBe(10);
    expect(second.item.line).toBe(19);
    expect(first.item.fields.get('content:encoded')).toBe('نص');
    expect(first.item.fields.has('wp:comment')).toBe(false);
    expect(first.item.terms).toEqual([{ domain: 'post_tag', nicename: '%d9%85', name: 'ملاحة' }]);
    expect(first.item.oldSlugs).toEqual(['one', 'two']);
  });

  it('joins text that WordPress split around the end of a CDATA section', () => {
    const parts = parse(head + item(1, 'قبل ]]]]><![CDATA[> بعد') + tail);
    expect(parts[1]).toMatchObject({ kind: 'item' });
    if (parts[1]?.kind !== 'item') return;
    expect(parts[1].item.fields.get('content:encoded')).toBe('قبل ]]> بعد');
  });

  it('keeps whole items of an export that breaks off, and says where', () => {
    const whole = head + item(1, 'نص') + item(2, 'نص');
    for (const cut of [
      '<item>\n<title><![CDATA[خبر 3]]></title>\n<content:encoded><![CDATA[مبت',
      '<item><ti',
    ]) {
      const parts = parse(whole + cut);
      expect(titles(parts)).toEqual(['خبر 1', 'خبر 2']);
      expect(parts.at(-1)).toMatchObject({ kind: 'broken', at: { line: 28 } });
    }
    const inside = parse(whole + item(3, 'نص').slice(0, 60));
    expect(inside.at(-1)).toEqual({ kind: 'broken', at: { line: 28, title: 'خبر 3' } });
  });

  it('never gives an item whose end is missing as if it were whole', () => {
    const lost = item(2, 'نص').slice(0, 150);
    const parts = parse(head + item(1, 'نص') + lost + item(3, 'نص') + item(4, 'نص') + tail);
    expect(titles(parts)).toEqual(['خبر 1', 'خبر 4']);
    expect(parts.filter(({ kind }) => kind === 'broken')).toHaveLength(1);
    const withoutEnd = item(2, 'نص').replace('</item>\n', '');
    const next = parse(head + withoutEnd + item(3, 'نص') + tail);
    expect(titles(next)).toEqual(['خبر 3']);
    expect(next[1]).toMatchObject({ kind: 'broken', at: { title: 'خبر 2', line: 10 } });
  });

  it('reads what is no XML: control characters, bare ampersands, unknown entities', () => {
    const odd = item(1, 'نص').replace('خبر 1', ']]>ا & ب\u000b &nbsp;<![CDATA[');
    expect(titles(parse(head + odd + tail))).toEqual(['ا & ب\u000b &nbsp;']);
  });

  it('gives up on an item that never ends instead of holding the rest of the file', () => {
    const parser = createExportParser();
    const parts = parser.write(`${head}<item><title>خبر</title><content:encoded><![CDATA[`);
    const piece = 'نص '.repeat(500_000);
    for (let count = 0; count < 30; count += 1) parts.push(...parser.write(piece));
    expect([...parts, ...parser.end()].at(-1)).toEqual({
      kind: 'broken',
      at: { line: 10, title: 'خبر' },
    });
  });

  it('gives up where elements nest without end, and keeps what came before', () => {
    const deep = `<item><title>خبر عميق</title>${'<a>'.repeat(400_000)}`;
    const parts = parse(head + item(1, 'نص') + deep + tail, 65_536);
    expect(titles(parts)).toEqual(['خبر 1']);
    expect(parts.at(-1)).toMatchObject({ kind: 'broken', at: { title: 'خبر عميق' } });
  });
});
