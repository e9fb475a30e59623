import type { DifferenceKind } from '../../../src/i18n/commands/import-differences.ts';
import type { DifferenceList } from './difference.ts';
import { flowOf } from './flow.ts';
import { skeletonOf } from './letters.ts';
import type { ProofSides } from './proof-sides.ts';

/** Sites whose cards bear another name than their address. */
const cardNames: readonly (readonly [RegExp, string])[] = [
  [/\btwitter\.com/i, 'X'],
  [/\byoutu\.be/i, 'YouTube'],
  [/\bt\.me\b/i, 'Telegram'],
];

/** Names what an article says that its source does not show as text. */
export function findAdded(sides: ProofSides, differences: DifferenceList): void {
  const { source, result, comparison } = sides;
  const unsaid = new Set(
    source.flow.unsaid.flatMap((text) => [
      ...flowOf(text).map(({ text: word }) => shapeOf(word)),
      ...cardNames.flatMap(([host, name]) => (host.test(text) ? [shapeOf(name)] : [])),
    ]),
  );
  for (let start = 0; start < result.length; ) {
    if (comparison.isUsed[start]) {
      start += 1;
      continue;
    }
    const kindAt = (place: number): DifferenceKind | undefined => {
      const token = result[place];
      if (!token || comparison.isUsed[place]) return undefined;
      if (unsaid.has(shapeOf(token.text))) return 'unsaid';
      if (source.sharesTexts) return 'shared-texts';
      return token.isSymbol ? 'added-symbols' : 'added-words';
    };
    const kind = kindAt(start);
    const words: string[] = [];
    while (start < result.length && kindAt(start) === kind) {
      words.push(result[start]?.text ?? '');
      start += 1;
    }
    if (kind) differences.add(kind, words.join(' '), words.length);
  }
}

/** Texts of attributes are cleaned as all text is. */
function shapeOf(word: string): string {
  return skeletonOf(word) || word;
}
