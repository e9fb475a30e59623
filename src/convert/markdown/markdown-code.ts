import { findRegions, outsideRegions } from '../regions.ts';

/** Fenced blocks, and code spans inside a paragraph. */
const opening = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n\r]*\r?\n|(?<!`)(`+)(?!`)/m;

/**
 * Changes a Markdown text everywhere but in code, where braces and hashes are what they are.
 * Line ends are kept, so that lines can be reported.
 */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  const regions = findRegions(markdown, opening, ([, fence, ticks = '']) =>
    fence === undefined ? endOfSpan(ticks) : endOfBlock(fence),
  );
  return outsideRegions(markdown, regions, change);
}

/** A block that nothing closes goes on to the end of the text. */
function endOfBlock(fence: string): RegExp {
  return new RegExp(`^ {0,3}${fence}[\`~]*[ \\t]*$|(?![\\s\\S])`, 'm');
}

/** CommonMark 6.1: a span ends within its paragraph, by as many ticks. */
function endOfSpan(ticks: string): RegExp {
  return new RegExp(`(?<!\`)${ticks}(?!\`)|(?<broken>\\n[ \\t]*\\n)`);
}
