import { reason } from '../../src/convert/reason.ts';
import type { ImportReason } from '../../src/i18n/commands/import-reasons.ts';
import { setCurrentWork } from '../../src/loader/current-work.ts';
import { watchSlowWork } from '../../src/loader/watch-slow-work.ts';
import { failureReason } from './failure.ts';
import { importArticle } from './import-article.ts';
import type { ImportRun } from './import-run.ts';
import { openSourceReader, type SourceReader } from './proof/source-reader.ts';
import type { Reading } from './readers/reader.ts';
import { readerFor } from './readers/readers.ts';
import type { ReportEntry } from './report-entry.ts';
import { type FoundSource, findSources } from './source/find-sources.ts';
import { openSource } from './source/open-source.ts';
import type { SourceFile } from './source/source-file.ts';
import { unpackArchives } from './source/unpack-archives.ts';

/**
 * Imports files in sequence. A refused file does not stop the run.
 *
 * @param operands Files, folders and globs as typed.
 * @returns One entry for each article, yielded as soon as it is done.
 */
export async function* importFiles(
  operands: readonly string[],
  run: ImportRun,
): AsyncGenerator<ReportEntry> {
  const { operands: opened, remove } = await unpackArchives(operands);
  try {
    yield* importSources(await findSources(opened), run);
  } finally {
    await remove();
  }
}

async function* importSources(
  sources: readonly FoundSource[],
  run: ImportRun,
): AsyncGenerator<ReportEntry> {
  run.reading.total = sources.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const endWatch = watchSlowWork();
  try {
    for (const found of sources) {
      run.reading.done = done;
      yield* importSource(found, run);
      done += found.size;
    }
  } finally {
    setCurrentWork(undefined);
    await endWatch();
  }
  run.reading.done = done;
}

async function* importSource(found: FoundSource, run: ImportRun): AsyncGenerator<ReportEntry> {
  const { path } = found;
  if (found.refusal) {
    yield entryWithoutArticle('refused', path, [found.refusal]);
    return;
  }
  setCurrentWork(path);
  try {
    const source = await openSource(path, found.root, (bytes) => {
      run.reading.done += bytes;
    });
    const reader = readerFor(source);
    const context = { timeZone: run.timeZone, mapping: run.choices.mapping };
    if (source.size === 0) yield entryWithoutArticle('refused', path, [reason('empty-file', {})]);
    else if (!reader) yield entryWithoutArticle('refused', path, [reason('unknown-format', {})]);
    else {
      const witness = openSourceReader(source, reader.format, run.choices.mapping);
      try {
        for await (const reading of reader.read(source, context)) {
          yield await importReading(reading, path, { source, witness }, run);
          setCurrentWork(path);
        }
      } finally {
        await witness.close();
      }
    }
  } catch (error) {
    yield entryWithoutArticle('refused', path, [failureReason(error)]);
  }
}

async function importReading(
  reading: Reading,
  path: string,
  { source, witness }: { source: SourceFile; witness: SourceReader },
  run: ImportRun,
): Promise<ReportEntry> {
  if (reading.kind !== 'article') {
    const name = reading.item === undefined ? path : `${path}#${reading.item}`;
    return entryWithoutArticle(reading.kind, name, reading.reasons);
  }
  // An item of a file with many is named by the file's path as typed and its own identifier.
  const item = reading.article.identity.name.slice(source.name.length);
  const name = `${path}${item}`;
  setCurrentWork(name);
  try {
    return {
      source: name,
      ...(await importArticle(reading.article, run, () => witness.textOf(item))),
    };
  } catch (error) {
    return entryWithoutArticle('refused', name, [failureReason(error)]);
  }
}

function entryWithoutArticle(
  outcome: 'refused' | 'left-out',
  source: string,
  reasons: ImportReason[],
): ReportEntry {
  return { source, outcome, target: null, reasons, leftOut: [], proposedTags: [] };
}
