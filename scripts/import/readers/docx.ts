import { blockComponent } from '../../../src/convert/html/component.ts';
import { tidyBody } from '../../../src/convert/html/tidy-body.ts';
import type { LeftOut } from '../../../src/convert/left-out.ts';
import { reason } from '../../../src/convert/reason.ts';
import { titleFromText } from '../../../src/convert/text/title-from-text.ts';
import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import { shortDigest } from '../digest.ts';
import type { RawArticle } from '../raw-article.ts';
import type { SourceFile } from '../source/source-file.ts';
import { documentBody, type PictureBlock } from './docx/document-body.ts';
import { documentDates } from './docx/document-dates.ts';
import { documentNotes } from './docx/document-notes.ts';
import { documentText } from './docx/document-text.ts';
import { titledBlocks } from './docx/document-title.ts';
import { type DocxPackage, openPackage, PackageRefusal } from './docx/open-package.ts';
import { readDocument, type WordDocument } from './docx/read-document.ts';
import { languageOfText } from './language-of-text.ts';
import type { Reader, Reading, ReadingContext } from './reader.ts';

/** Pictures make documents large; an article with fifty has not this much. */
const largestDocument = 256 * 1024 * 1024;
/** What browsers show. Word's own drawings (`.emf`, `.wmf`) need a program to be drawn. */
const webPicture = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)$/i;

/**
 * Word documents (.docx), read from their XML. `mammoth` alone would lose what Arabic needs: it
 * reads weight and size for Latin letters only, knows no direction, no properties and no language,
 * and unpacks whatever a ZIP file claims to hold.
 */
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

async function readDocx(source: SourceFile, context: ReadingContext): Promise<Reading> {
  try {
    const bytes = await source.bytes(largestDocument);
    const docx = await openPackage(bytes);
    const document = await readDocument(docx);
    if (!document)
      return refusedReading(
        reason('broken-source', { format: 'docx', reason: 'word/document.xml' }),
      );
    return await articleOf(document, docx, source, shortDigest(bytes), context);
  } catch (error) {
    const refusal = findRefusal(error);
    if (!refusal) throw error;
    return refusedReading(refusal);
  }
}

function refusedReading(why: ImportReason): Reading {
  return { kind: 'refused', reasons: [why] };
}

function findRefusal(error: unknown): ImportReason | undefined {
  if (!(error instanceof PackageRefusal)) return undefined;
  const { kind, details } = error;
  if (kind === 'too-large')
    return reason('expands-too-far', { bytes: details.bytes, limit: details.limit });
  return reason('broken-source', { format: 'docx', reason: `${kind}: ${details.part}` });
}

async function articleOf(
  document: WordDocument,
  docx: DocxPackage,
  source: SourceFile,
  digest: string,
  { timeZone }: ReadingContext,
): Promise<Reading> {
  const { properties } = document;
  const { title: own, subtitle, blocks } = titledBlocks(document.blocks, properties.title);
  const dates = documentDates(blocks, properties, timeZone);
  const sourceText = documentText(dates.blocks, document);
  const title = own || titleFromText(sourceText);
  if (title === '') return refusedReading(reason('title-missing', {}));
  const embedded = new Map<string, Uint8Array>();
  const wanted: string[] = [];
  const leftOut: LeftOut[] = [...document.losses];
  const pictureBlock: PictureBlock = ({ target, isExternal, alt }, caption) => {
    if (!isExternal && !(webPicture.test(target) && docx.has(target))) {
      leftOut.push({ text: alt || target, reason: 'picture-format' });
      if (caption === undefined) return [];
      return [{ type: 'paragraph', children: [{ type: 'text', value: caption }] }];
    }
    if (!isExternal) wanted.push(target);
    return [blockComponent('Figure', { src: target, alt, caption })];
  };
  const body = tidyBody({
    type: 'root',
    children: documentBody(dates.blocks, document, pictureBlock),
  });
  for (const target of new Set(wanted)) {
    const bytes = await docx.read(target);
    if (bytes) embedded.set(target, bytes);
  }
  const article: RawArticle = {
    identity: { name: source.name, digest },
    title,
    description: subtitle ?? (properties.description || undefined),
    published: dates.published,
    updated: dates.updated,
    agencies: [],
    sectionName: properties.category || undefined,
    tagNames: properties.keywords,
    authorNames: properties.creator === '' ? [] : [properties.creator],
    lang: languageOfText(document.latinLanguage, `${title} ${sourceText}`),
    body,
    pictures: { embedded, folders: [source.root] },
    notes: [
      ...(own === '' ? [reason('title-from-text', { title })] : []),
      ...dates.notes,
      ...documentNotes(document),
    ],
    dateRefusal: dates.refusal,
    leftOut,
  };
  return { kind: 'article', article };
}
