import { dirname, join } from 'node:path';
import { cleaningSteps } from '../../src/i18n/commands/import-reasons.ts';
import type { VocabularySet } from '../../src/loader/vocabulary.ts';
import { importFiles } from '../import/import-files.ts';
import { openRun } from '../import/import-run.ts';
import type { ReportEntry } from '../import/report-entry.ts';

/**
 * Does all that the importer does with a file, but writes nothing.
 *
 * @param file Absolute path.
 * @param published Day of articles without one; those are refused if it is missing.
 * @returns The entries of the report; their reasons hold what failed.
 */
export async function* importDryRun(
  file: string,
  vocabularies: VocabularySet,
  published?: Date,
): AsyncGenerator<ReportEntry> {
  const choices = {
    force: false,
    dryRun: true,
    fetchImages: false,
    addTerms: true,
    cleaning: new Set(cleaningSteps),
    published,
  };
  const out = join(dirname(file), 'articles');
  const run = await openRun({ out, timeZone: 'Asia/Gaza', choices, vocabularies });
  yield* importFiles([file], run);
}
