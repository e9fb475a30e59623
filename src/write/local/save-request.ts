import { type Draft, listNewPictures } from '../draft/draft.ts';
import type { DraftFile } from '../draft/format-draft.ts';
import type { SaveRequest } from './local-api.ts';

/** What is sent to save a draft: pictures that stand beside it already are not sent again. */
export async function createSaveRequest(
  draft: Draft,
  { path, source }: DraftFile,
): Promise<SaveRequest> {
  const { pictures, origin } = draft;
  const added = listNewPictures(draft);
  return {
    path,
    source,
    base: { path: origin?.path ?? path, digest: origin?.saved?.digest ?? null },
    kept: pictures.filter((each) => !added.includes(each)).map(({ name }) => name),
    pictures: await Promise.all(
      added.map(async ({ name, blob }) => ({ name, data: await toBase64(blob) })),
    ),
  };
}

function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.readAsDataURL(blob);
  });
}
