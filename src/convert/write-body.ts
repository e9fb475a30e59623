import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    // remark-mdx escapes `<` and `{`, but not the words that begin module code.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
    ],
  })
  .freeze();

/**
 * Writes a body as MDX. Whatever Markdown or MDX would take for syntax (`<`, `{`, `*`, `_`, `[`,
 * a leading `#`, `-`, `1.` or `import`) is escaped, so that text stays the text that it was.
 */
export function writeBody(body: Root): string {
  return writer.stringify(body);
}
