import { parseTimestamps } from '../../arabic/timestamp.ts';
import { type Block, isShortLine, type SourceLine } from './lines.ts';

/** A line that only parts what is above it from what is below. */
const separator = /^([-=*_#~•—–+])(?:\s*\1){2,}$/u;
/** A stamp stands this near under its headline. */
const headerLines = 6;

/**
 * Parts a file into its stories. Wires send many in one: between lines of stars or dashes, or one
 * after the other, each with its own labelled time of publication under its headline. What does
 * not look like that throughout is one story, whatever lines it has.
 *
 * @returns The blocks of each story; one that holds all of them for a single story.
 */
export function storiesOf(blocks: readonly Block[], timeZone: string): Block[][] {
  const parts = atSeparators(blocks);
  if (parts.length > 1 && parts.every((part) => hasStamp(part, timeZone))) return parts;
  const starts = headlinesAboveStamps(blocks, timeZone);
  if (starts.length < 2) return [[...blocks]];
  return starts.map((start, index) => blocks.slice(index === 0 ? 0 : start, starts[index + 1]));
}

function atSeparators(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    let lines: SourceLine[] = [];
    const endBlock = () => {
      if (lines.length > 0) parts.at(-1)?.push(lines);
      lines = [];
    };
    for (const line of block) {
      if (!separator.test(line.text)) lines.push(line);
      else {
        endBlock();
        parts.push([]);
      }
    }
    endBlock();
  }
  return parts.filter((part) => part.length > 0);
}

function hasStamp(blocks: readonly Block[], timeZone: string): boolean {
  const [, ...under] = blocks.flat().slice(0, headerLines + 1);
  return under.some(({ text }) => isStamp(text, timeZone));
}

function isStamp(text: string, timeZone: string): boolean {
  return text.length <= 120 && parseTimestamps(text, timeZone).length > 0;
}

/** Blocks that begin with a headline which a labelled time of publication follows. */
function headlinesAboveStamps(blocks: readonly Block[], timeZone: string): number[] {
  const starts: number[] = [];
  let last = -1;
  for (const [index, block] of blocks.entries()) {
    const isPublished = block.some(
      ({ text }) =>
        text.length <= 120 &&
        parseTimestamps(text, timeZone).some(({ label }) => label === 'published'),
    );
    if (!isPublished) continue;
    const headline = findHeadlineAbove(blocks, index, last, timeZone);
    if (headline === undefined) continue;
    starts.push(headline);
    last = index;
  }
  return starts;
}

/** The headline is the topmost of the short lines right above a stamp, below the text before it. */
function findHeadlineAbove(
  blocks: readonly Block[],
  stampBlock: number,
  after: number,
  timeZone: string,
): number | undefined {
  const first = blocks[stampBlock]?.[0];
  // Headline, publisher and stamp without a blank line between.
  let found =
    first && isShortLine(first.text) && !isStamp(first.text, timeZone) ? stampBlock : undefined;
  for (let index = stampBlock - 1; index > after && index >= stampBlock - 2; index -= 1) {
    const block = blocks[index] ?? [];
    if (block.length > 2 || !block.every(({ text }) => isShortLine(text))) break;
    found = index;
  }
  return found;
}
