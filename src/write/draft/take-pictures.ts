import { showStatus } from '../desk-status.ts';
import type { DeskTexts } from '../desk-texts.ts';
import type { DraftPicture } from './draft.ts';
import type { OpenDraft } from './open-draft.ts';
import { readPicture } from './read-picture.ts';

/**
 * Adds a picture that the writer chose to the open draft.
 *
 * @returns Nothing where the browser cannot read it, which the status says.
 */
export async function takePicture(
  file: File,
  open: OpenDraft,
  { pictureFailed }: Pick<DeskTexts, 'pictureFailed'>,
): Promise<DraftPicture | undefined> {
  try {
    const isTaken = (name: string) => open.draft.pictures.some((other) => other.name === name);
    const picture = await readPicture(file, isTaken);
    open.change({ pictures: [...open.draft.pictures, picture] });
    return picture;
  } catch {
    showStatus(pictureFailed.replace('{name}', () => file.name));
    return undefined;
  }
}
