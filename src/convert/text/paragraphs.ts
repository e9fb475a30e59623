import type { Paragraph } from 'mdast';
import type { Block, SourceLine } from './lines.ts';

/** Narrower or wider than this no one wraps text: each line is a paragraph. */
const wrapWidth = { least: 40, most: 120 };

/**
 * The paragraphs of a body. Lines of one block are joined only where they were plainly wrapped at
 * a width: where the next line's first word would not have fitted on the line before it. Other
 * lines stay paragraphs of their own, since text lost by joining (verse, lists) is lost for good.
 *
 * @returns The paragraphs, each with the source lines that it was made of.
 */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const width = widthOf(blocks);
  return blocks.flatMap((block) =>
    isWrapped(block, width) ? [paragraph(block)] : block.map((line) => paragraph([line])),
  );
}

/** The length of the longest line, in characters. */
export function widthOf(blocks: readonly Block[]): number {
  return blocks.flat().reduce((widest, { text }) => Math.max(widest, text.length), 0);
}

/** Whether the lines of a block are one paragraph that was wrapped at a width. */
export function isWrapped(block: Block, width: number): boolean {
  if (block.length === 1) return true;
  if (width < wrapWidth.least || width > wrapWidth.most) return false;
  const linesAbove = block.slice(0, -1);
  // Wrapping cuts sentences anywhere; lines that all end one were meant as they stand.
  if (linesAbove.every(({ text }) => /[.؟?!…]["»”’)\]]*$/u.test(text))) return false;
  // Editors count width differently where marks combine, hence a little room.
  const room = 6;
  return linesAbove.every(({ text }, index) => {
    const nextWord = block[index + 1]?.text.split(' ')[0] ?? '';
    return text.length + 1 + nextWord.length > width - room;
  });
}

function paragraph(lines: readonly SourceLine[]): Paragraph {
  const first = lines[0]?.number ?? 1;
  const last = lines.at(-1)?.number ?? first;
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: lines.map(({ text }) => text).join(' ') }],
    position: { start: { line: first, column: 1 }, end: { line: last, column: 1 } },
  };
}
