import { analyse } from 'scslre';
import { attackPattern } from './attack-pattern.ts';
import type { SourcePattern } from './read-patterns.ts';

/** A pattern that can take more than linear time, and how that shows. */
export interface SlowPattern {
  found: SourcePattern;
  /** What happens, in words for the person who changes the pattern. */
  finding: string;
}

/**
 * Looks for patterns whose time grows faster than the text: by what scslre can prove of a pattern,
 * and by attacks on it.
 *
 * @param patterns Equal ones are looked at once.
 * @see https://github.com/RunDevelopment/scslre
 */
export function findSlowPatterns(patterns: readonly SourcePattern[]): SlowPattern[] {
  const distinct = new Map(patterns.map((each) => [`${each.pattern} ${each.matchesAll}`, each]));
  return [...distinct.values()].flatMap((found) => {
    const finding = findingOf(found);
    return finding === undefined ? [] : [{ found, finding }];
  });
}

function findingOf({ pattern, matchesAll }: SourcePattern): string | undefined {
  const slow = attackPattern(pattern, matchesAll);
  if (slow) {
    const { before, piece } = slow.attack;
    const text = `${JSON.stringify(before)} and then ${JSON.stringify(piece)} again and again`;
    return `${slow.milliseconds.toFixed(0)} ms for ${slow.length} characters: ${text}`;
  }
  const { reports } = analyse({ source: pattern.source, flags: pattern.flags });
  const [report] = reports;
  if (!report) return undefined;
  const character = JSON.stringify(report.character.pick);
  return `scslre: ${report.exponential ? 'exponential' : 'polynomial'} for many ${character}`;
}
