import type { DifferenceKind } from '../../../src/i18n/commands/import-differences.ts';
import type { ArticleForProof } from './article-for-proof.ts';
import type { DifferenceList } from './difference.ts';
import { flowOf } from './flow.ts';
import { type FlowToken, gaps } from './flow-token.ts';
import type { ProofSides } from './proof-sides.ts';

/** Lines that hold a date are no longer than this. */
const longestDate = 16;

/**
 * Names what of a source did not arrive: left out and reported, a date that is now a field, a mark
 * of a note, around the article, or lost.
 *
 * @returns 1 for each token that was not to arrive as a word.
 */
export function findLost(sides: ProofSides, differences: DifferenceList): Uint8Array {
  const { tokens, blocks, comparison, isOfArticle, article } = sides;
  const excused = new Uint8Array(tokens.length);
  const leftOut = bagOf(article.raw.leftOut.map(({ text }) => text));
  const head = bagOf(headTexts(article.raw));
  const dates = numbersOf(article.raw.published, article.raw.updated);
  for (const { block, from, to } of blocks) {
    for (let start = from; start < to; ) {
      let end = start;
      while (end < to && !comparison.isFound[end] && (end === start || !isNewLine(tokens[end]))) {
        end += 1;
      }
      if (end === start) {
        start += 1;
        continue;
      }
      const run = tokens.slice(start, end);
      const isDate =
        run.length <= longestDate &&
        isDateRun(
          run.map(({ text }) => text),
          dates,
        );
      for (let index = start; index < end; ) {
        const kindAt = (place: number): DifferenceKind => {
          const token = tokens[place];
          if (!token) return 'outside';
          // Other stories repeat what this one's head took over.
          if (!isOfArticle[place] && sides.source.part === 'story') return 'outside';
          if (takeFrom(leftOut, token.text)) return 'left-out';
          if (isDate || takeFrom(head, token.text)) return 'head';
          if (token.href?.includes('#') && token.text.length <= 3) return 'note-marks';
          if (!isOfArticle[place] || (block.zone !== undefined && block.zone !== 'title'))
            return 'outside';
          return token.isSymbol ? 'lost-symbols' : 'lost-words';
        };
        const kind = kindAt(index);
        const words: string[] = [];
        let next = index;
        for (let each = kind; next < end && each === kind; ) {
          words.push(tokens[next]?.text ?? '');
          if (kind !== 'lost-words') excused[next] = 1;
          next += 1;
          if (next < end) each = kindAt(next);
          if (each === kind || next >= end) continue;
          // It was only looked at.
          if (each === 'left-out') returnWord(leftOut, tokens[next]?.text ?? '');
          if (each === 'head' && !isDate) returnWord(head, tokens[next]?.text ?? '');
        }
        differences.add(kind, words.join(' '), words.length);
        index = next;
      }
      start = end;
    }
  }
  return excused;
}

function bagOf(texts: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const text of texts) {
    for (const { text: word } of flowOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

function takeFrom(bag: Map<string, number>, word: string): boolean {
  const count = bag.get(word) ?? 0;
  if (count > 0) bag.set(word, count - 1);
  return count > 0;
}

function returnWord(bag: Map<string, number>, word: string): void {
  bag.set(word, (bag.get(word) ?? 0) + 1);
}

function isNewLine(token: FlowToken | undefined): boolean {
  return (token?.gap ?? gaps.none) >= gaps.line;
}

/** What the head of an article took over as it stood. */
function headTexts(raw: ArticleForProof['raw']): string[] {
  const { publisher, credit, description, sectionName, authorNames, tagNames } = raw;
  return [publisher?.name, credit, description, sectionName, ...authorNames, ...tagNames].flatMap(
    (text) => text ?? [],
  );
}

/** Numbers that name a moment, in UTC and a day around it, for the zone is the source's. */
function numbersOf(...moments: readonly (Date | undefined)[]): {
  years: Set<number>;
  days: Set<number>;
} {
  const years = new Set<number>();
  const days = new Set<number>();
  for (const moment of moments) {
    if (!moment) continue;
    for (const hours of [-14, 0, 14]) {
      const shifted = new Date(moment.getTime() + hours * 3_600_000);
      years.add(shifted.getUTCFullYear());
      years.add(shifted.getUTCFullYear() % 100);
      days.add(shifted.getUTCDate());
    }
  }
  return { years, days };
}

function isDateRun(
  words: readonly string[],
  { years, days }: ReturnType<typeof numbersOf>,
): boolean {
  const numbers = words
    .flatMap((word) => word.match(/\p{Nd}+/gu) ?? [])
    .map((word) => Number([...word].map((digit) => digitOf(digit)).join('')));
  return numbers.some((number) => years.has(number)) && numbers.some((number) => days.has(number));
}

/** Decimal digits of every script stand in tens. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  return code & 0xf;
}
