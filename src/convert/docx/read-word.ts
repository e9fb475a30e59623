import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import type { FoundArticle } from '../found-article.ts';
import { blockComponent } from '../html/component.ts';
import { tidyBody } from '../html/tidy-body.ts';
import { languageOfText } from '../language-of-text.ts';
import type { LeftOut } from '../left-out.ts';
import { reason } from '../reason.ts';
import { titleFromText } from '../text/title-from-text.ts';
import { openPackage, type ZipPackage } from '../zip/open-package.ts';
import { PackageRefusal } from '../zip/package-refusal.ts';
import { documentBody, type PictureBlock } from './document-body.ts';
import { documentDates } from './document-dates.ts';
import { documentNotes } from './document-notes.ts';
import { documentText } from './document-text.ts';
import { titledBlocks } from './document-title.ts';
import type { DecodeText } from './embedded-html.ts';
import { readDocument, type WordDocument } from './read-document.ts';

/** What browsers show. Word's own drawings (`.emf`, `.wmf`) need a program to be drawn. */
const webPicture = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)$/i;

/** An article of a Word document. */
export interface WordArticle extends FoundArticle {
  /** BCP 47, where the document says it. */
  lang: string | undefined;
}

export type WordReading =
  | { kind: 'article'; article: WordArticle }
  | { kind: 'refused'; reasons: ImportReason[] };

/** What the reader of a document is given. */
export interface WordReadingOptions {
  /** IANA zone for time stamps that name none. */
  timeZone: string;
  /** For texts that other programs embedded. */
  decode: DecodeText;
  /** Takes each of the document's pictures, by the `src` that the body has; one after the other. */
  takePicture: (src: string, bytes: Uint8Array) => void | Promise<void>;
}

/**
 * Reads a Word document (.docx) from its XML. `mammoth` would lose what Arabic needs: it reads weight
 * and size for Latin letters only, knows no direction, no properties and no language, and unpacks
 * whatever a ZIP file claims to hold.
 *
 * @throws ItemTooLong, or XmlTooDeep, for a document that no article is.
 */
export async function readWord(
  bytes: Uint8Array,
  options: WordReadingOptions,
): Promise<WordReading> {
  try {
    const docx = openPackage(bytes);
    const document = await readDocument(docx, options.decode);
    if (document) return await articleOf(document, docx, options);
    return refuse(reason('broken-source', { format: 'docx', reason: 'word/document.xml' }));
  } catch (error) {
    if (error instanceof PackageRefusal) return refuse(explainRefusal(error));
    throw error;
  }
}

function refuse(why: ImportReason): WordReading {
  return { kind: 'refused', reasons: [why] };
}

function explainRefusal({ kind, details }: PackageRefusal): ImportReason {
  if (kind === 'too-large')
    return reason('expands-too-far', { bytes: details.bytes, limit: details.limit });
  return reason('broken-source', { format: 'docx', reason: `${kind}: ${details.part}` });
}

async function articleOf(
  document: WordDocument,
  docx: ZipPackage,
  { timeZone, takePicture }: WordReadingOptions,
): Promise<WordReading> {
  const { properties } = document;
  const { title: own, subtitle, blocks } = titledBlocks(document.blocks, properties.title);
  const dates = documentDates(blocks, properties, timeZone);
  const sourceText = documentText(dates.blocks, document);
  const title = own || titleFromText(sourceText);
  if (title === '') return refuse(reason('title-missing', {}));
  const wanted = new Set<string>();
  const leftOut: LeftOut[] = [...document.losses];
  const pictureBlock: PictureBlock = ({ target, isExternal, alt }, caption) => {
    if (!isExternal && !(webPicture.test(target) && docx.has(target))) {
      leftOut.push({ text: alt || target, reason: 'picture-format' });
      if (caption === undefined) return [];
      return [{ type: 'paragraph', children: [{ type: 'text', value: caption }] }];
    }
    if (!isExternal) wanted.add(target);
    return [blockComponent('Figure', { src: target, alt, caption })];
  };
  const body = tidyBody({
    type: 'root',
    children: documentBody(dates.blocks, document, pictureBlock),
  });
  for (const name of wanted) {
    const bytes = await docx.read(name);
    if (bytes) await takePicture(name, bytes);
  }
  const article: WordArticle = {
    title,
    description: subtitle ?? (properties.description || undefined),
    published: dates.published,
    updated: dates.updated,
    sectionName: properties.category || undefined,
    tagNames: properties.keywords,
    authorNames: properties.creator === '' ? [] : [properties.creator],
    lang: languageOfText(document.latinLanguage, `${title} ${sourceText}`),
    body,
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
