import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleaningSteps } from '../../../src/i18n/commands/import-reasons.ts';
import { site } from '../../../src/site/settings.ts';
import { importFiles } from '../../import/import-files.ts';
import { openRun, readSiteVocabularies } from '../../import/import-run.ts';
import type { BenchFormat, BenchSource } from './expectation.ts';
import { type Fault, FigureKeeper, type ImportFigures } from './figures.ts';
import { importedArticle } from './imported-article.ts';

const cleaning = new Set(cleaningSteps);

/**
 * Imports all sources of one format into a folder of its own, as the command would, and compares
 * what came out with what is known of them.
 *
 * @param folder Absolute path of the data.
 * @returns Nothing where the data has no such sources.
 */
export async function benchFormat(
  format: BenchFormat,
  folder: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<{ figures: ImportFigures; faults: Fault[] } | undefined> {
  const sources = await format.sources(folder);
  if (sources.length === 0) return undefined;
  const keeper = new FigureKeeper(sources.length);
  for (const [index, source] of sources.entries()) {
    onProgress(index + 1, sources.length);
    await importSource(source, keeper);
  }
  return { figures: keeper.figures(), faults: keeper.faults };
}

/** In a folder of its own, lest two files with one text be taken for one. */
async function importSource(source: BenchSource, keeper: FigureKeeper): Promise<void> {
  const content = await mkdtemp(join(tmpdir(), 'bench-import-'));
  const out = join(content, 'articles');
  try {
    const { vocabularies } = await readSiteVocabularies(out);
    const { published, mapping } = source;
    const choices = {
      force: false,
      dryRun: false,
      fetchImages: false,
      addTerms: true,
      cleaning,
      published,
      mapping,
    };
    const run = await openRun({ out, timeZone: site.dates.timeZone, choices, vocabularies });
    for await (const entry of importFiles([source.path], run)) {
      if (entry.outcome === 'refused') keeper.refused(entry.source, entry.reasons[0]?.code ?? '');
      if (entry.outcome !== 'written') continue;
      const article = await importedArticle(entry);
      keeper.add(article, source.expected(article));
    }
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}
