import type { DeskClient } from '../compile/desk-client.ts';
import type { Draft, DraftPicture } from '../draft/draft.ts';
import type { LocalFile } from './local-api.ts';
import type { LocalClient } from './local-client.ts';

/**
 * Makes a draft of an article of the content folder.
 *
 * @returns Nothing where its head is wrong: it is edited as a text then.
 */
export async function openLocalFile(
  file: LocalFile,
  client: LocalClient,
  worker: Pick<DeskClient, 'parse'>,
): Promise<Draft | undefined> {
  const { path, source, digest } = file;
  const reading = await worker.parse(source, path);
  if (!('draft' in reading) || digest === null) return undefined;
  const pictures = await Promise.all(
    file.pictures.map(
      async (picture): Promise<DraftPicture> => ({
        ...picture,
        blob: await client.readPicture(path, picture.name),
      }),
    ),
  );
  const { draft } = reading;
  const origin = {
    path,
    pictures: pictures.map(({ name }) => name),
    saved: { digest, changed: draft.changed },
  };
  return { ...draft, pictures, origin };
}
