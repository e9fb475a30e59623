import { reason } from '../../convert/reason.ts';
import type { DeskData } from '../desk-data.ts';
import { showStatus } from '../desk-status.ts';
import type { DeskTexts } from '../desk-texts.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { showArrivals } from './arrivals-view.ts';
import type { FileConversion } from './convert-file.ts';
import { convertInWorker } from './convert-in-worker.ts';
import { showReading } from './reading-view.ts';

/** Opens a file of another system: each of its articles as a draft of its own, with a report. */
export async function openFile(
  file: File,
  open: OpenDraft,
  page: { texts: DeskTexts; data: DeskData },
): Promise<void> {
  const conversions = await convert(file, page);
  for (const conversion of conversions ?? []) {
    // The status says why not.
    if ('draft' in conversion && !(await open.openImported(conversion.draft))) return;
  }
  if (conversions) showArrivals(file.name, conversions, page);
}

/** @returns Nothing where the writer stopped it. */
async function convert(
  file: File,
  { texts, data }: { texts: DeskTexts; data: DeskData },
): Promise<FileConversion[] | undefined> {
  const stopping = new AbortController();
  const hideReading = showReading(file.name, texts, () => stopping.abort());
  const { dates, vocabularies } = data;
  try {
    return await convertInWorker({ file, data: { dates, vocabularies } }, stopping.signal);
  } catch (error) {
    if (!stopping.signal.aborted)
      return [{ refused: [reason('reader-failed', { reason: String(error) })] }];
    showStatus(texts.arrivals.stopped.replace('{name}', () => file.name));
    return undefined;
  } finally {
    hideReading();
  }
}
