import { join } from 'node:path';
import { cleaningSteps } from '../../../src/i18n/commands/import-reasons.ts';
import type { VocabularySet } from '../../../src/loader/read-vocabularies.ts';
import { importFiles } from '../../import/import-files.ts';
import { openRun } from '../../import/import-run.ts';
import type { ReportEntry } from '../../import/report-entry.ts';

/**
 * Does all that the importer does with a file, but writes nothing.
 *
 * @param file Absolute path.
 * @returns The report; its reasons hold what failed.
 */
export async function importHostile(
  file: string,
  vocabularies: VocabularySet,
): Promise<ReportEntry[]> {
  const choices = {
    force: false,
    dryRun: true,
    fetchImages: false,
    addTerms: true,
    cleaning: new Set(cleaningSteps),
    published: new Date('2024-01-01'),
  };
  const out = join(file, '..', 'articles');
  const run = await openRun({ out, timeZone: 'Asia/Gaza', choices, vocabularies });
  const entries: ReportEntry[] = [];
  for await (const entry of importFiles([file], run)) entries.push(entry);
  return entries;
}
