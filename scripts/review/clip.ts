import { limits } from './summary.ts';

/** Cuts a text that is too long for a comment, never within a character. */
export function clip(text: string, most: number = limits.text): string {
  const whole = text.toWellFormed();
  if (whole.length <= most) return whole;
  return `${whole.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
