import { importArticle } from './import-article.ts';
import type { ImportRun } from './import-run.ts';
import { readSourceFile } from './read-source-file.ts';
import { readerFor } from './readers/reader.ts';
import { reason } from './reason.ts';
import type { ReportEntry } from './report-entry.ts';

/**
 * Imports files one after the other. A file that is refused does not stop those after it.
 *
 * @param paths Files as they were named.
 * @returns One entry for each article, as soon as it is done.
 */
export async function* importFiles(
  paths: readonly string[],
  run: ImportRun,
): AsyncGenerator<ReportEntry> {
  for (const path of paths) {
    const file = await readSourceFile(path);
    const nothing = { source: path, outcome: 'refused', target: null } as const;
    if ('refusal' in file) {
      yield { ...nothing, reasons: [file.refusal], leftOut: [], proposedTags: [] };
      continue;
    }
    const reader = readerFor(file.source);
    if (!reader) {
      yield { ...nothing, reasons: [reason('unknown-format', {})], leftOut: [], proposedTags: [] };
      continue;
    }
    for await (const reading of reader.read(file.source, { timeZone: run.timeZone })) {
      if (reading.kind === 'refused') {
        yield { ...nothing, reasons: reading.reasons, leftOut: [], proposedTags: [] };
      } else {
        // An item of a file with many is named by the file as given and its own part of the name.
        const item = reading.article.identity.name.slice(file.source.name.length);
        yield { source: `${path}${item}`, ...(await importArticle(reading.article, run)) };
      }
    }
  }
}
