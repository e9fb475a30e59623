import { formatReason } from '../../src/i18n/commands/import.ts';
import {
  type DifferenceKind,
  differenceKinds,
  isIntended,
} from '../../src/i18n/commands/import-differences.ts';
import type { ImportMessages } from '../../src/i18n/commands/import-messages.ts';
import type { ImportOutcome, ImportReason } from '../../src/i18n/commands/import-reasons.ts';
import type { NewTerms } from '../../src/loader/new-terms.ts';
import { vocabularyNames } from '../../src/schema/vocabulary.ts';
import type { ReportEntry } from './report-entry.ts';

/** Buckets of the histogram of shares, so that a million shares need no list. */
const shareSteps = 1000;

/** Longer sentences would push the numbers out of the terminal's width. */
const longestLabel = 64;

/** Counts the outcomes of a run in constant memory, for the summary table. */
export class Tally {
  done = 0;
  readonly #outcomes = new Map<ImportOutcome, number>();
  readonly #reasons = new Map<
    ImportOutcome,
    Map<ImportReason['code'], { count: number; example: ImportReason }>
  >();
  readonly #shares = new Uint32Array(shareSteps + 1);
  #withWarnings = 0;
  #proved = 0;
  #differing = 0;
  readonly #differences = new Map<DifferenceKind, number>();

  add({ outcome, reasons, proof, leftOut }: ReportEntry): void {
    this.done += 1;
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
    const cameThrough = outcome === 'written' || outcome === 'updated';
    // Cleaning is intended, so it needs no summary line.
    const warnings = reasons.filter(({ code }) => code !== 'text-cleaned');
    if (cameThrough && (warnings.length > 0 || leftOut.length > 0)) this.#withWarnings += 1;
    const [first] = reasons;
    if (!cameThrough && first) {
      const counts = this.#reasons.get(outcome) ?? new Map();
      const known = counts.get(first.code);
      if (known) known.count += 1;
      else counts.set(first.code, { count: 1, example: first });
      this.#reasons.set(outcome, counts);
    }
    if (!proof) return;
    const step = Math.floor(proof.kept * shareSteps);
    this.#shares[step] = (this.#shares[step] ?? 0) + 1;
    this.#proved += 1;
    const kinds = proof.differences.map(({ kind }) => kind).filter((kind) => !isIntended(kind));
    if (kinds.length > 0) this.#differing += 1;
    for (const kind of kinds) this.#differences.set(kind, (this.#differences.get(kind) ?? 0) + 1);
  }

  /** Whether something needs the person's attention. */
  get needsAttention(): boolean {
    return this.#outcomes.has('refused') || this.#outcomes.has('kept');
  }

  /** Formats the summary table: outcomes with their counts, and reasons of refusals. */
  lines(messages: ImportMessages, isDryRun: boolean, terms: NewTerms['added']): string[] {
    const { table } = messages;
    const rows: [string, string][] = [];
    for (const [outcome, label] of Object.entries(table.outcomes) as [ImportOutcome, string][]) {
      const count = this.#outcomes.get(outcome) ?? 0;
      if (count === 0) continue;
      rows.push([label, String(count)]);
      if (outcome === 'written' && this.#withWarnings > 0) {
        rows.push([`  ${table.withWarnings}`, String(this.#withWarnings)]);
      }
      const reasons = [...(this.#reasons.get(outcome) ?? new Map()).values()];
      for (const { count: number, example } of reasons.sort((a, b) => b.count - a.count)) {
        rows.push([`  ${shortenSentence(formatReason(example, messages))}`, String(number)]);
      }
    }
    if (this.#proved > 0) {
      const shares = [this.#share(0), this.#share(0.5)].map(
        (share) => `${(100 * share).toFixed(1)} %`,
      );
      rows.push([table.kept, shares.join(', ')]);
    }
    if (this.#differing > 0) rows.push([table.differing, String(this.#differing)]);
    for (const kind of differenceKinds) {
      const count = this.#differences.get(kind);
      if (count) rows.push([`  ${messages.differenceKinds[kind]}`, String(count)]);
    }
    const width = Math.max(...rows.map(([label]) => label.length), 0);
    const added = vocabularyNames.flatMap((name) => {
      const labels = terms.flatMap(({ vocabulary, label }) => (vocabulary === name ? [label] : []));
      const shown =
        labels.length > 12 ? [...labels.slice(0, 12), `+ ${labels.length - 12}`] : labels;
      return shown.length > 0 ? [table.newTerms(name, shown)] : [];
    });
    return [
      table.head(isDryRun),
      ...rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`),
      ...added.map((line) => `  ${line}`),
    ];
  }

  /** The quantile of the shares: `part` of all articles are below it. */
  #share(part: number): number {
    const wanted = Math.max(1, Math.ceil(part * this.#proved));
    let seen = 0;
    for (const [step, count] of this.#shares.entries()) {
      seen += count;
      if (seen >= wanted) return step / shareSteps;
    }
    return 1;
  }
}

/** Shortens the message of the first case, which represents its kind. */
function shortenSentence(sentence: string): string {
  // An unclosed isolate would change the direction of the rest of the line.
  const bare = sentence.replace(/[\u2066-\u2069]/g, '');
  return bare.length > longestLabel ? `${bare.slice(0, longestLabel - 1)}…` : bare;
}
