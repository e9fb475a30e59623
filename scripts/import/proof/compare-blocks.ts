import type { DifferenceList } from './difference.ts';
import type { ProofSides } from './proof-sides.ts';

/** Names headings that are none any more, items that left their list, and numbers that differ. */
export function compareBlocks(sides: ProofSides, differences: DifferenceList): void {
  const { tokens, result, blocks, comparison } = sides;
  for (const { block, from, to } of blocks) {
    const place = comparison.places[from] ?? -1;
    const other = result[place]?.block;
    const isFirst = result[place - 1]?.block !== other;
    if (!other || block.zone !== undefined || other.zone !== undefined || other.role === 'note')
      continue;
    if (isTitle(sides, from, to)) continue;
    const words = tokens
      .slice(from, Math.min(to, from + 6))
      .map(({ text }) => text)
      .join(' ');
    if (block.role === 'heading' && other.role !== 'heading') {
      differences.add('lost-headings', words);
    } else if (other.role === 'heading' && block.role === 'text' && isFirst) {
      differences.add('headings-found', words);
    } else if (block.role === 'item' && other.role !== 'item') differences.add('lost-items', words);
    else if (block.role === 'item' && isFirst && block.number !== other.number) {
      differences.add('list-numbers', `${mark(block.number)} ${words} → ${mark(other.number)}`);
    }
  }
}

/** A headline may stand on a page more than once. */
function isTitle({ tokens, result }: ProofSides, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const other = result[index - from];
    if (other?.block.zone !== 'title' || other.text !== tokens[index]?.text) return false;
  }
  return true;
}

function mark(number: number | undefined): string {
  return number === undefined ? '•' : `${number}.`;
}
