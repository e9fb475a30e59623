import type { DeskData } from '../desk-data.ts';
import type { DeskTexts } from '../desk-texts.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { showArrivals } from './arrivals-view.ts';
import { convertFile } from './convert-file.ts';

/** Opens a file of another system: each of its articles as a draft of its own, with a report. */
export async function openFile(
  file: File,
  open: OpenDraft,
  page: { texts: DeskTexts; data: DeskData },
): Promise<void> {
  const conversions = await convertFile(file.name, file, page.data);
  for (const conversion of conversions) {
    // The status says why not.
    if ('draft' in conversion && !(await open.openImported(conversion.draft))) return;
  }
  showArrivals(file.name, conversions, page);
}
