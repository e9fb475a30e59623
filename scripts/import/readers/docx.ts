import { readWord } from '../../../src/convert/docx/read-word.ts';
import { shortDigest } from '../digest.ts';
import { decode } from '../encoding/decode.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Reader, Reading, ReadingContext } from './reader.ts';

/** Pictures make documents large; an article with fifty has not this much. */
const largestDocument = 256 * 1024 * 1024;

/** Word documents (.docx). */
export const docxReader: Reader = {
  format: 'docx',
  recognises: ({ head, name }) => {
    if (head[0] !== 0x50 || head[1] !== 0x4b || head[2] !== 3 || head[3] !== 4) return false;
    const start = Buffer.from(head).toString('latin1');
    return /\[Content_Types\]\.xml|word\/document/.test(start) || /\.docx$/i.test(name);
  },
  read: async function* (source, context) {
    yield await readDocx(source, context);
  },
};

async function readDocx(source: SourceFile, { timeZone }: ReadingContext): Promise<Reading> {
  const bytes = await source.bytes(largestDocument);
  const embedded = new Map<string, Uint8Array>();
  const reading = await readWord(bytes, {
    timeZone,
    decode: (part, declared) => decode(part, declared).text,
    takePicture: (src, picture) => void embedded.set(src, picture),
  });
  if (reading.kind === 'refused') return reading;
  return {
    kind: 'article',
    article: {
      ...reading.article,
      identity: { name: source.name, digest: shortDigest(bytes) },
      agencies: [],
      pictures: { embedded, folders: [source.root] },
    },
  };
}
