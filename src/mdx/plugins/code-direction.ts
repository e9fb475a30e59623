import type { ElementContent } from 'hast';
import type { Code, InlineCode } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import { type BidiRun, splitBidiRuns } from '../../arabic/bidi.ts';
import { ltrLetter, rtlCharacter } from '../../arabic/ltr-run-patterns.ts';
import { h } from '../hast.ts';

/** Samples of running text, whose lines take the direction of their own first letter. */
const runningText: ReadonlySet<string> = new Set(['md', 'mdx', 'markdown', 'text']);

/**
 * A block of code: always from left to right, and reachable by keyboard, as long lines scroll.
 * Its language becomes a class, `language-ts`.
 */
export const codeHandler: Handler = (_state, node: Code) => {
  const language = node.lang?.split(/\s/, 1)[0];
  const className = language ? { className: [`language-${language}`] } : {};
  const value = node.value ? `${node.value}\n` : '';
  const contents = language && runningText.has(language) ? isolateLines(value) : [value];
  return h('pre', { dir: 'ltr', tabIndex: 0 }, [h('code', className, contents)]);
};

/** Code within a line, isolated from the direction of the text around it. */
export const inlineCodeHandler: Handler = (_state, node: InlineCode) =>
  h('code', { dir: 'ltr' }, [node.value.replace(/\r\n|\n|\r/g, ' ')]);

const firstLetter = new RegExp(`(?<rtl>${rtlCharacter})|${ltrLetter}`, 'v');
/** `<Lang code="fr">`, `](/2024/09/name/)`, `[^note]`: what Markdown and MDX are marked with. */
const markup = /(<\/?[a-zA-Z][^<>]*>|(?<=\])\([^\s\(\)]*\)|\[\^[^\s\[\]]*\])/v;

/**
 * Lines that begin in Arabic read from the right; in them each piece of markup, Latin run or
 * address is isolated: `انظر [الدليل](/2024/09/card/)`.
 */
function isolateLines(text: string): (ElementContent | string)[] {
  return text
    .split(/(?<=\n)/)
    .flatMap((line) => (firstLetter.exec(line)?.groups?.['rtl'] ? isolateLine(line) : [line]));
}

function isolateLine(line: string): (ElementContent | string)[] {
  const runs: BidiRun[] = [];
  // A pattern with a group: every second piece is what it found.
  for (const [at, piece] of line.split(markup).entries()) {
    const found: readonly BidiRun[] =
      at % 2 === 1 ? [{ text: piece, dir: 'ltr', isolate: true }] : splitBidiRuns(piece);
    for (const run of found) {
      const last = runs.at(-1);
      // Tags and the Latin words between them are one run: <Lang code="fr">presse</Lang>.
      const joins = last?.isolate && run.isolate && last.dir === 'ltr' && run.dir === 'ltr';
      if (joins) runs[runs.length - 1] = { ...run, text: last.text + run.text };
      else runs.push(run);
    }
  }
  return runs.map(({ text, dir, isolate }) => (isolate ? h('bdi', { dir }, [text]) : text));
}
