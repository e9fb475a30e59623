import { formatReason } from '../../src/i18n/commands/import.ts';
import { isIntended } from '../../src/i18n/commands/import-differences.ts';
import type { ImportMessages } from '../../src/i18n/commands/import-messages.ts';
import { visible } from '../../src/i18n/problems/shown-value.ts';
import type { ReportEntry } from './report-entry.ts';

/** Formats the outcome of one article for the terminal: a line, and one for each detail. */
export function entryLines(entry: ReportEntry, messages: ImportMessages): string[] {
  const { source, outcome, target, reasons, leftOut, proposedTags, proof } = entry;
  const details = [
    ...reasons.map((reason) => formatReason(reason, messages)),
    ...leftOut.map(({ text, reason, line }) => messages.leftOut(text, reason, line)),
    ...(proof?.differences ?? [])
      .filter(({ kind }) => !isIntended(kind))
      .map(({ kind, count, examples }) =>
        messages.difference(messages.differenceKinds[kind], count, examples),
      ),
    ...(proposedTags.length > 0 ? [messages.proposedTags(proposedTags)] : []),
  ];
  const goesTo = target === null ? '' : ` → ${visible(target)}`;
  return [
    `${messages.outcomes[outcome]}  ${visible(source)}${goesTo}`,
    ...details.map((detail) => `    ${detail}`),
  ];
}
