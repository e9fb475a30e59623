import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxExpressionToMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

/* The same as remark's plugins for GFM and MDX write, without their parsers: a browser loads this. */
const options: Options = {
  extensions: [gfmToMarkdown(), mdxExpressionToMarkdown(), mdxJsxToMarkdown()],
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  // The extensions escape `<` and `{`, but not the words that begin module code.
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
  ],
};

/**
 * Writes a body as MDX. Whatever Markdown or MDX would take for syntax (`<`, `{`, `*`, `_`, `[`,
 * a leading `#`, `-`, `1.` or `import`) is escaped, so that text stays the text that it was.
 */
export function writeBody(body: Root): string {
  return toMarkdown(body, options);
}
