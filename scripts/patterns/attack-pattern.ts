import process from 'node:process';
import { type Attack, attacksOn } from './attack-texts.ts';

/** An attack that a pattern does not withstand. */
export interface SlowMatch {
  attack: Attack;
  /** UTF-16 code units of the text. */
  length: number;
  /** Processor time of this thread. */
  milliseconds: number;
}

/*
 * A linear search takes about a millisecond for 100,000 characters, one that grows with the
 * square some hundred milliseconds, and one that doubles with each character has no end at thirty.
 * Between them is room enough for any machine.
 */
const repetitions = [24, 200, 3_000, 16_000];
const longest = 100_000;
const suspicious = 1;
const tooSlow = 40;

/**
 * Attacks a pattern by texts made of what it looks for.
 *
 * @param matchesAll Whether all matches are looked for, or only the first.
 * @returns The first attack that takes it longer than a linear search could.
 */
export function attackPattern(pattern: RegExp, matchesAll: boolean): SlowMatch | undefined {
  for (const attack of attacksOn(pattern)) {
    for (const count of repetitions) {
      const length = Math.min(longest, count * attack.piece.length);
      const milliseconds = matchTime(pattern, matchesAll, attackText(attack, length));
      if (milliseconds > tooSlow) return { attack, length, milliseconds };
      if (count === 3_000 && milliseconds < suspicious) break;
    }
  }
  return undefined;
}

/** The text of an attack, of about so many UTF-16 code units. */
export function attackText({ before, piece, after }: Attack, length: number): string {
  return before + piece.repeat(Math.ceil(length / piece.length)) + after;
}

/** Processor milliseconds that matching takes; the lesser of two, for the first also compiles the pattern. */
export function matchTime(pattern: RegExp, matchesAll: boolean, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round++) {
    const before = process.threadCpuUsage();
    pattern.lastIndex = 0;
    if (matchesAll) text.replace(withGlobalFlag(pattern), '');
    else pattern.exec(text);
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    if (least < suspicious) return least;
  }
  return least;
}

const everywhere = new WeakMap<RegExp, RegExp>();

function withGlobalFlag(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  const known = everywhere.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  everywhere.set(pattern, known);
  return known;
}
