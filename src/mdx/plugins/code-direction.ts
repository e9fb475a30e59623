import type { Code, InlineCode } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import { h } from '../hast.ts';

/**
 * A block of code: always from left to right, and reachable by keyboard, as long lines scroll.
 * Its language becomes a class, `language-ts`.
 */
export const codeHandler: Handler = (_state, node: Code) => {
  const language = node.lang?.split(/\s/, 1)[0];
  const className = language ? { className: [`language-${language}`] } : {};
  const code = h('code', className, [node.value ? `${node.value}\n` : '']);
  return h('pre', { dir: 'ltr', tabIndex: 0 }, [code]);
};

/** Code within a line, isolated from the direction of the text around it. */
export const inlineCodeHandler: Handler = (_state, node: InlineCode) =>
  h('code', { dir: 'ltr' }, [node.value.replace(/\r\n|\n|\r/g, ' ')]);
