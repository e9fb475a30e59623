import { readWord } from '../../convert/docx/read-word.ts';
import type { LeftOut } from '../../convert/left-out.ts';
import type { DraftPicture } from '../draft/draft.ts';
import { decodeFile } from './decode-file.ts';
import type { FileReading, ReadPicture } from './file-reading.ts';

/** A drawing program's types by the endings of Word's pictures; others are photographs. */
const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/**
 * Reads a Word document as the importer does. Its pictures are drawn anew, as those that a writer drops.
 *
 * @param timeZone IANA zone for dates that name none.
 * @throws ItemTooLong, XmlTooDeep where it is no article's.
 */
export async function readWordFile(
  bytes: Uint8Array,
  timeZone: string,
  readPicture: ReadPicture,
): Promise<FileReading> {
  const pictures = new Map<string, DraftPicture>();
  const unknown: LeftOut[] = [];
  const isTaken = (name: string) => [...pictures.values()].some((other) => other.name === name);
  const reading = await readWord(bytes, {
    timeZone,
    decode: (part, declared) => decodeFile(part, declared).text,
    async takePicture(src, picture) {
      const name = src.slice(src.lastIndexOf('/') + 1);
      const type = types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'image/jpeg';
      try {
        const file = new File([Uint8Array.from(picture)], name, { type });
        pictures.set(src, await readPicture(file, isTaken));
      } catch {
        unknown.push({ text: src, reason: 'picture-format' });
      }
    },
  });
  if (reading.kind === 'refused') return reading;
  const { article } = reading;
  return {
    kind: 'article',
    article: { ...article, leftOut: [...article.leftOut, ...unknown] },
    pictures,
  };
}
