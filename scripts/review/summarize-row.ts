import { clip } from './clip.ts';
import type { Word } from './diff/block.ts';
import type { Row } from './diff/diff-blocks.ts';
import { limits, type RowSummary } from './summary.ts';

/** Words that stay beside what changed. */
const around = 8;

/**
 * Cuts a row to what changed in it and a few words around.
 *
 * @example of a long paragraph with one new word: `… مضى القارب`, added `أخيرًا`, `إلى الجزيرة …`
 */
export function summarizeRow({ kind, state, parts }: Row): RowSummary {
  const last = parts.length - 1;
  const shown = parts.map(({ state: of, words }, at) => {
    const isStart = at > 0 || last === 0;
    const text = of === 'same' ? cutMiddle(words, isStart, at < last) : joinWords(words);
    return { state: of, text: clip(text), isJoined: words[0]?.isJoined === true };
  });
  if (shown.length <= limits.parts) return { kind, state, parts: shown };
  const rest = { state: 'same', text: '…', isJoined: false } as const;
  return { kind, state, parts: [...shown.slice(0, limits.parts - 1), rest] };
}

/** Keeps the words beside the changes before and after a run that stayed. */
function cutMiddle(words: readonly Word[], hasBefore: boolean, hasAfter: boolean): string {
  const kept = (hasBefore ? around : 0) + (hasAfter ? around : 0);
  if (words.length <= kept) return joinWords(words);
  const start = hasBefore ? joinWords(words.slice(0, around)) : '';
  const end = hasAfter ? joinWords(words.slice(-around)) : '';
  return [start, '…', end].filter(Boolean).join(' ');
}

function joinWords(words: readonly Word[]): string {
  return words.map(({ text, isJoined }, at) => (at === 0 || isJoined ? text : ` ${text}`)).join('');
}
