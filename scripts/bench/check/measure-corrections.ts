import { distance } from 'fastest-levenshtein';
import { applyFixes } from '../../../src/check/apply-fixes.ts';
import { checkArabic } from '../../../src/check/check-arabic.ts';
import type { ProseOptions } from '../../../src/check/check-runs.ts';
import type { Diagnostic } from '../../../src/check/diagnostic.ts';
import { type ErrorKind, errorKinds, errorKindsOf } from './error-kinds.ts';
import type { CorrectedText, Correction } from './read-m2.ts';

/** How often a rule was right, of one severity. */
export interface RuleFigures {
  flags: number;
  /** A person corrected something there. */
  errors: number;
  fixes: number;
  rightFixes: number;
}

/** How many mistakes of a kind there are, were flagged, and would be put right. */
export interface KindFigures {
  mistakes: number;
  flagged: number;
  fixed: number;
}

/** A place to look at. */
export interface Sample {
  kind: 'false alarm' | 'wrong fix' | 'miss';
  /** The rule, or of a miss the kind of mistake. */
  of: string;
  value: string;
  suggestion: string;
  right: string;
  around: string;
}

export interface CorrectionFigures {
  words: number;
  /** By rule and severity, such as `lone-waw warning`. */
  rules: Map<string, RuleFigures>;
  kinds: Map<ErrorKind, KindFigures>;
  samples: Sample[];
}

/** The texts of the format are tokenized: every sign stands between spaces. */
const tokenizedRules = { 'space-before-sign': 'off', 'space-after-sign': 'off' } as const;

/** Compares what the checker finds with what people corrected. */
export function measureCorrections(
  texts: readonly CorrectedText[],
  options: ProseOptions,
): CorrectionFigures {
  const figures: CorrectionFigures = {
    words: 0,
    rules: new Map(),
    kinds: new Map(errorKinds.map((kind) => [kind, { mistakes: 0, flagged: 0, fixed: 0 }])),
    samples: [],
  };
  for (const text of texts) {
    figures.words += text.words;
    const rules = { ...options.rules, ...tokenizedRules };
    const found = checkArabic(text.text, { ...options, rules });
    for (const diagnostic of found) countFlag(diagnostic, found, text, figures);
    for (const correction of text.corrections) countMistake(correction, found, text, figures);
  }
  return figures;
}

const overlaps = (a: Diagnostic, { start, end }: Correction) =>
  end > start && a.offset < end && a.offset + a.length > start;

function countFlag(
  flag: Diagnostic,
  found: readonly Diagnostic[],
  { text, corrections }: CorrectedText,
  { rules, samples }: CorrectionFigures,
): void {
  const key = `${flag.rule} ${flag.severity}`;
  const rule = rules.get(key) ?? { flags: 0, errors: 0, fixes: 0, rightFixes: 0 };
  rules.set(key, rule);
  rule.flags += 1;
  const correction = corrections.find((candidate) => overlaps(flag, candidate));
  if (correction) rule.errors += 1;
  const sample = sampleOf(flag, text, correction?.right ?? '');
  if (!correction) samples.push({ ...sample, kind: 'false alarm', of: flag.rule });
  // Which sign a person would have put there is no matter of its script.
  if (!flag.fix || flag.rule === 'latin-punctuation') return;
  rule.fixes += 1;
  if (correction && isRightFix(flag, found, text, correction)) rule.rightFixes += 1;
  else if (correction) samples.push({ ...sample, kind: 'wrong fix', of: flag.rule });
}

function countMistake(
  correction: Correction,
  found: readonly Diagnostic[],
  { text }: CorrectedText,
  { kinds, samples }: CorrectionFigures,
): void {
  const flags = found.filter((flag) => overlaps(flag, correction));
  const isFixed = flags.length > 0 && applyFixesIn(flags, text, correction) === correction.right;
  for (const kind of errorKindsOf(correction)) {
    const figures = kinds.get(kind);
    if (!figures) continue;
    figures.mistakes += 1;
    if (flags.length > 0) figures.flagged += 1;
    if (isFixed) figures.fixed += 1;
    if (flags.length > 0 || kind === 'missing sign') continue;
    const value = { value: correction.written, suggestion: '', right: correction.right };
    samples.push({
      kind: 'miss',
      of: kind,
      ...value,
      around: excerptAround(text, correction.start),
    });
  }
}

/**
 * A fix is right where all of it brings the text nearer to the correction, whatever else a person
 * changed there; or where all fixes of the place together give the correction.
 */
function isRightFix(
  flag: Diagnostic,
  found: readonly Diagnostic[],
  text: string,
  correction: Correction,
): boolean {
  const { written, right } = correction;
  const inside = found.filter((other) => overlaps(other, correction));
  if (applyFixesIn(inside, text, correction) === right) return true;
  const fixed = applyFixesIn([flag], text, correction);
  return distance(fixed, right) === distance(written, right) - distance(written, fixed);
}

function applyFixesIn(
  flags: readonly Diagnostic[],
  text: string,
  { start, end }: Correction,
): string {
  const edits = flags
    .flatMap(({ fix }) => fix ?? [])
    .filter(({ offset, length }) => offset >= start && offset + length <= end)
    .map((edit) => ({ ...edit, offset: edit.offset - start }));
  return applyFixes(text.slice(start, end), edits).text;
}

function sampleOf({ value, suggestion = '', offset }: Diagnostic, text: string, right: string) {
  return { value, suggestion, right, around: excerptAround(text, offset) };
}

function excerptAround(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 30), offset + 40);
}
