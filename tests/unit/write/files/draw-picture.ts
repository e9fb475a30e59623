import sharp from 'sharp';
import type { ReadPicture } from '../../../../src/write/files/file-reading.ts';

/** Reads a picture where there is no browser; what a browser draws is tested there. */
export const drawPicture: ReadPicture = async (file, isTaken) => {
  const bytes = await file.arrayBuffer();
  const { width, height } = await sharp(bytes).metadata();
  if (isTaken(file.name)) throw new Error(`${file.name} is taken`);
  return { name: file.name, blob: new Blob([bytes]), width, height };
};
