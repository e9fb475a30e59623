import type { BrowserFigures } from './measure-browser.ts';
import type { CleanFigures } from './measure-clean.ts';
import type { CorrectionFigures, RuleFigures } from './measure-corrections.ts';
import type { SiteCheckFigures } from './measure-site.ts';

const share = (part: number, all: number) => (all === 0 ? '–' : (part / all).toFixed(3));

/** Per rule and severity: flags, precision, precision of fixes. */
export function ruleTable({ rules }: CorrectionFigures): object {
  const sums = new Map<string, RuleFigures>();
  for (const [key, figures] of rules) {
    const total = `all ${key.split(' ')[1]}s`;
    const sum = sums.get(total) ?? { flags: 0, errors: 0, fixes: 0, rightFixes: 0 };
    for (const name of ['flags', 'errors', 'fixes', 'rightFixes'] as const)
      sum[name] += figures[name];
    sums.set(total, sum);
  }
  const rows = [...rules].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    [...rows, ...sums].map(([key, { flags, errors, fixes, rightFixes }]) => [
      key,
      { flags, precision: share(errors, flags), fixes, 'fix precision': share(rightFixes, fixes) },
    ]),
  );
}

const letterKinds = new Set(['hamza', 'ta/ha', 'alef/ya']);

/** Per kind of mistake: how many there are, and how many were flagged and fixed. */
export function kindTable({ kinds }: CorrectionFigures): object {
  const letters = { mistakes: 0, flagged: 0, fixed: 0 };
  for (const [kind, figures] of kinds) {
    if (!letterKinds.has(kind)) continue;
    for (const name of ['mistakes', 'flagged', 'fixed'] as const) letters[name] += figures[name];
  }
  return Object.fromEntries(
    [...kinds, ['hamza + ta/ha + alef/ya', letters] as const].map(
      ([kind, { mistakes, flagged, fixed }]) => [
        kind,
        { mistakes, recall: share(flagged, mistakes), fixed: share(fixed, mistakes) },
      ],
    ),
  );
}

/** Per rule and severity: flags in edited text, also per 1,000 words. */
export function cleanTable({ flags, words }: CleanFigures): object {
  const counts = new Map<string, number>();
  for (const { rule, severity } of flags) {
    for (const key of [`${rule} ${severity}`, `all ${severity}s`]) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    [...counts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, count]) => [
        key,
        { flags: count, 'per 1,000 words': ((count / words) * 1000).toFixed(3) },
      ]),
  );
}

/** Seconds and memory of each case of a site. */
export function siteTable(figures: SiteCheckFigures): object {
  return Object.fromEntries(
    Object.entries(figures).map(([name, { wallS, cpuS, peakMB }]) => [
      name,
      { 'wall s': wallS.toFixed(1), 'CPU s': cpuS.toFixed(1), 'peak MB': Math.round(peakMB) },
    ]),
  );
}

/** Milliseconds of one text in Chromium. */
export function browserTable({ words, lexicon, first, later }: BrowserFigures): object {
  const ms = (value: number) => value.toFixed(1);
  return {
    chromium: {
      words,
      'lexicon ms': ms(lexicon),
      'first check ms': ms(first),
      'later ms': ms(later),
    },
  };
}
