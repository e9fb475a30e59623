import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import { largestSource } from '../../../src/loader/read-source.ts';
import { cleanCharacters } from '../clean/characters.ts';
import { shortDigest } from '../digest.ts';
import { decodingNotes } from '../encoding/decoding-notes.ts';
import type { LeftOut, RawArticle } from '../raw-article.ts';
import { reason } from '../reason.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Reader, Reading, ReadingContext } from './reader.ts';
import { readHeader } from './text/header.ts';
import { blocksOf } from './text/lines.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import { datesFrom, type StampLine } from './text/stamps.ts';

/** A first line longer than this is a paragraph: the source has no headline. */
const longestTitle = 300;

/** Beginnings of formats that are no plain text, though some can be decoded as such. */
const otherFormats = /^\s*(?:<(?:!doctype|\?xml|html|rss|feed)\b|%PDF-|\{\\rtf|\{\s*"|\[\s*\{)/i;

/**
 * Plain text as newsrooms and pages give it when copied: headline, publisher, time stamps, credit
 * line, paragraphs.
 */
export const textReader: Reader = {
  format: 'text',
  recognises: ({ headText }) => !headText.includes('\0') && !otherFormats.test(headText),
  read: async function* (source, context) {
    yield await readText(source, context);
  },
};

async function readText(source: SourceFile, { timeZone }: ReadingContext): Promise<Reading> {
  const { name } = source;
  const decoded = await source.text(largestSource);
  const { text, removed } = cleanCharacters(decoded.text);
  const [[headline, ...underHeadline] = [], ...blocks] = blocksOf(text);
  if (!headline) return refused(reason('empty-file', {}));
  if (!/[\p{L}\p{N}]/u.test(headline.text)) return refused(reason('title-missing', {}));
  if (headline.text.length > longestTitle) {
    const details = { characters: headline.text.length, limit: longestTitle };
    return refused(reason('title-too-long', details));
  }
  const underTitle = underHeadline.length > 0 ? [underHeadline, ...blocks] : blocks;
  const header = readHeader(underTitle, timeZone);
  const dates = datesFrom(header.stamps, timeZone);
  const article: RawArticle = {
    identity: { name, digest: shortDigest(await source.bytes(largestSource)) },
    title: headline.text,
    ...dates,
    publisher: header.publisher === undefined ? undefined : { name: header.publisher },
    credit: header.credits.length > 0 ? header.credits.join(' · ') : undefined,
    agencies: [],
    tagNames: [],
    authorNames: [],
    body: { type: 'root', children: paragraphsOf(header.body) },
    isBare: true,
    sourceText: textBesideStamps(text, header.stamps, dates.leftOut),
    notes: [
      ...decodingNotes(decoded),
      ...dates.notes,
      ...(removed > 0 ? [reason('text-cleaned', { step: 'invisible', count: removed })] : []),
    ],
  };
  return { kind: 'article', article };
}

/** Stamps that became dates arrived, though not as words. */
function textBesideStamps(text: string, stamps: readonly StampLine[], leftOut: readonly LeftOut[]) {
  const used = new Set(stamps.map(({ line }) => line));
  for (const { line } of leftOut) if (line !== undefined) used.delete(line);
  return text
    .split('\n')
    .filter((_, index) => !used.has(index + 1))
    .join('\n');
}

function refused(why: ImportReason): Reading {
  return { kind: 'refused', reasons: [why] };
}
