import { excerpt } from '../../../mdx/excerpt.ts';
import { problem } from '../../../schema/problem.ts';
import type { WritingRule } from '../../checked-article.ts';
import { lineRuns, type TextBlock, type TextLine } from '../../text-blocks.ts';

/** As `src/mdx/components/poem.ts` parts a line: words on both sides of a sign between spaces. */
const separator = /\S[ \t]+(?:…|\.\.\.|\/)[ \t]+\S/;
/** Signs that writers put between hemistichs, and that are seldom anything else in verse. */
const otherSeparator =
  /\S(?:[ \t]{4,}|[ ]*\t[ \t]*|[ \t]*(?:\*{2,8}|={2,8}|-{2,8}|\/{2,8}|\|{1,2})[ \t]*)\S/;
/** The same where other lines of the poem are parted rightly. */
const looseSeparator = /\S[ \t]*(?:…|\.{2,6}|\*|[–—])[ \t]*[^\s.…*–—]|\S\/\S/u;

/**
 * Lines of a poem whose hemistichs run together: parted by another sign, or, beside lines that are
 * parted, as long as both hemistichs of those. A short line between them stands alone on purpose.
 *
 * @example `عَلى قَدْرِ أَهلِ العَزمِ ** تَأتي العَزائِمُ`
 */
export const poemLines: WritingRule = ({ blocks, placeAt }) =>
  poems(blocks).flatMap((poem) => {
    const lines = poem.flatMap((stanza) => [...lineRuns(stanza)].flat());
    const parted = lines.filter(({ text }) => separator.test(text));
    const length = median(parted.map(wordCount));
    return lines
      .filter((line) => isUnparted(line, length))
      .map(({ text, offset }) =>
        problem('poem-separator-missing', placeAt(offset), { value: excerpt(text) }, 'warning'),
      );
  });

/** The stanzas of each poem: blocks of one poem follow each other. */
function poems(blocks: readonly TextBlock[]): TextBlock[][] {
  const found: TextBlock[][] = [];
  let isGoingOn = false;
  for (const block of blocks) {
    const isStanza = block.node.type === 'paragraph' && block.parents.includes('Poem');
    if (isStanza && isGoingOn) found.at(-1)?.push(block);
    else if (isStanza) found.push([block]);
    isGoingOn = isStanza;
  }
  return found;
}

/** @param length Words of a parted line; 0 where the poem has none. */
function isUnparted(line: TextLine, length: number): boolean {
  const { text } = line;
  if (text === '' || separator.test(text)) return false;
  if (otherSeparator.test(text)) return true;
  if (length === 0) return false;
  return looseSeparator.test(text) || wordCount(line) >= 0.75 * length;
}

function wordCount({ text }: TextLine): number {
  return text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
