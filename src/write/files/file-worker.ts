/*
 * Converts files in a thread of its own: one that keeps the converter busy does not keep the page, and
 * the writer may stop it.
 */
import type { DeskData } from '../desk-data.ts';
import { readPicture } from '../draft/read-picture.ts';
import { convertFile, type FileConversion } from './convert-file.ts';

/** A file to convert. */
export interface FileCall {
  file: File;
  data: Pick<DeskData, 'dates' | 'vocabularies'>;
}

/** What became of it. */
export type FileAnswer = { conversions: FileConversion[] } | { failure: string };

addEventListener('message', async ({ data: { file, data } }: MessageEvent<FileCall>) => {
  const answer = await convertFile(file.name, file, data, readPicture).then(
    (conversions): FileAnswer => ({ conversions }),
    (error: unknown): FileAnswer => ({ failure: String(error) }),
  );
  postMessage(answer);
});
