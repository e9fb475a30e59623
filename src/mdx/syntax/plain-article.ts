import type { Heading, Paragraph, Root, Text } from 'mdast';
import type { Point } from 'unist';

/**
 * What is, or may be, any markup but paragraphs and headings: signs that mean something wherever they
 * stand, beginnings of lines, white space that counts, addresses that GFM makes links of.
 */
const markup =
  /[\\`*_<>{}[\]~|&@\t\r\0\uFEFF]|^[-+=:]|^\d{1,9}[.)]|^#(?!#{0,5} [^ #\n][^#\n]*$)|^ +[^ \n]|[^ \n] +$|https?:|www\./im;

/**
 * The syntax tree of an article that holds nothing but paragraphs and headings, as most news do:
 * the one that micromark would make of it, in a fraction of the time.
 *
 * @param source The body, which may begin with blank lines.
 * @returns Nothing where the article may hold anything else.
 */
export function parsePlainArticle(source: string): Root | undefined {
  if (markup.test(source)) return undefined;
  const children: Root['children'] = [];
  let paragraph: [node: Paragraph, text: Text] | undefined;
  let offset = 0;
  const lines = source.split('\n');
  for (const [index, content] of lines.entries()) {
    const point = (at: number): Point => ({ line: index + 1, column: at + 1, offset: offset + at });
    const span = (from: number) => ({ start: point(from), end: point(content.length) });
    const textFrom = (from: number): Text => ({
      type: 'text',
      value: content.slice(from),
      position: span(from),
    });
    if (content === '' || content.startsWith(' ')) paragraph = undefined;
    else if (content.startsWith('#')) {
      paragraph = undefined;
      const depth = content.indexOf(' ') as Heading['depth'];
      const inner = [textFrom(depth + 1)];
      children.push({ type: 'heading', depth, children: inner, position: span(0) });
    } else if (paragraph) {
      const [node, text] = paragraph;
      text.value += `\n${content}`;
      for (const { position } of [node, text]) if (position) position.end = point(content.length);
    } else {
      const text = textFrom(0);
      paragraph = [{ type: 'paragraph', children: [text], position: span(0) }, text];
      children.push(paragraph[0]);
    }
    offset += content.length + 1;
  }
  const start = { line: 1, column: 1, offset: 0 };
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const end = { line: lines.length, column, offset: source.length };
  return { type: 'root', children, position: { start, end } };
}
