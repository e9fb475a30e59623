import { childElement, descendants, elementText, type XmlElement } from '../xml/xml-element.ts';
import type { ZipPackage } from '../zip/open-package.ts';
import { readHeadersAndFooters } from './around-text.ts';
import type { DocumentBlock } from './document-block.ts';
import type { DocumentContext } from './document-context.ts';
import { assertArticleLength } from './document-limits.ts';
import { type DecodeText, embeddedHtml } from './embedded-html.ts';
import { fieldStack, findUnclosedFields } from './field-stack.ts';
import { htmlBlocks } from './html-blocks.ts';
import { listCounter } from './list-counter.ts';
import { type LossEntry, lossLog, shortenText } from './loss-log.ts';
import { readNotes } from './notes.ts';
import { readNumbering } from './numbering.ts';
import { parsePart } from './parse-part.ts';
import { folderOfPart, nameOfPart } from './part-path.ts';
import { type DocumentProperties, readProperties } from './properties.ts';
import { readBlocks } from './read-blocks.ts';
import { readRelationships } from './relationships.ts';
import { countRevisions } from './revisions.ts';
import { readStyles } from './styles.ts';

/** A Word document as data. */
export interface WordDocument {
  blocks: DocumentBlock[];
  /** Footnotes and endnotes by the identifier of their place. */
  notes: ReadonlyMap<string, DocumentBlock[]>;
  properties: DocumentProperties;
  /** Language of its Latin text (BCP 47). */
  latinLanguage: string;
  /** What of it is not in blocks and notes. */
  losses: LossEntry[];
  /** Its equations, as blocks and notes have them. */
  equations: readonly string[];
  /** How many changes of reviewers count as accepted. */
  revisions: number;
}

const mainPart = 'word/document.xml';

/**
 * Reads the parts of a document that hold text. Headers and footers, comments, and what a reviewer
 * deleted are not of the article.
 *
 * @param decode For texts that other programs embedded.
 * @returns Nothing where the package is no Word document.
 * @throws PackageRefusal, ItemTooLong, or XmlTooDeep, for a part that no honest document has.
 */
export async function readDocument(
  docx: ZipPackage,
  decode: DecodeText,
): Promise<WordDocument | undefined> {
  const text = async (name: string) => {
    const bytes = await docx.read(name);
    return bytes ? decodeXml(bytes) : '';
  };
  const relationshipsOf = async (part: string) => {
    const folder = folderOfPart(part);
    return readRelationships(await text(`${folder}/_rels/${nameOfPart(part)}.rels`), folder);
  };
  const office = [...readRelationships(await text('_rels/.rels'), '').values()];
  const partOf = (type: string) => office.find((part) => part.type === type)?.target;
  // Other programs name the main part as they like; the package says where it is.
  const main = partOf('officeDocument') ?? mainPart;
  if (!docx.has(main)) return undefined;
  const root = parsePart(await text(main));
  const body = childElement(root, 'w:body');
  if (!root || !body) return undefined;
  assertArticleLength(root);
  const relationships = await relationshipsOf(main);
  const related = (type: string) =>
    [...relationships.values()].find((part) => part.type === type)?.target ??
    `${folderOfPart(main)}/${type}.xml`;
  const styles = readStyles(await text(related('styles')));
  const numbering = readNumbering(
    await text(related('numbering')),
    (styleId) => styles.find(styleId)?.list?.numId,
  );
  const embedded = new Map<string, DocumentBlock[]>();
  for (const { type, target } of relationships.values()) {
    const bytes = type === 'aFChunk' ? await docx.read(target) : undefined;
    const html = bytes && embeddedHtml(target, bytes, decode);
    if (html !== undefined) embedded.set(target, htmlBlocks(html));
  }
  const losses = lossLog();
  const shared = { embedded, styles, numbering, losses, equations: [], noteMarks: new Map() };
  const contextOf = async (part: string, partRoot: XmlElement): Promise<DocumentContext> => ({
    ...shared,
    // Notes are counted apart from the text.
    lists: listCounter(numbering),
    relationships: part === main ? relationships : await relationshipsOf(part),
    fields: fieldStack(),
    unendedFields: findUnclosedFields(partRoot),
  });
  const notesOf = async (type: 'footnotes' | 'endnotes', kind: 'footnote' | 'endnote') => {
    const part = related(type);
    const notes = parsePart(await text(part));
    if (notes) assertArticleLength(notes);
    return notes ? readNotes(notes, kind, await contextOf(part, notes)) : [];
  };
  const blocks = readBlocks(body, await contextOf(main, root));
  const notes = new Map([
    ...(await notesOf('footnotes', 'footnote')),
    ...(await notesOf('endnotes', 'endnote')),
  ]);
  return {
    blocks,
    notes,
    properties: readProperties(await text(partOf('core-properties') ?? 'docProps/core.xml')),
    latinLanguage: styles.latinLanguage ?? 'en',
    losses: [
      ...(await Promise.all(losses.entries.map((loss) => withWords(loss, text)))),
      ...(await readHeadersAndFooters(relationships, text)),
    ],
    equations: shared.equations,
    revisions: countRevisions(root),
  };
}

/** A chart or diagram with the words that its own part has. */
async function withWords(
  { part, ...loss }: LossEntry,
  text: (name: string) => Promise<string>,
): Promise<LossEntry> {
  if (part === undefined) return loss;
  const root = /\.(?:xml)$/i.test(part) ? parsePart(await text(part)) : undefined;
  const words = ['a:t', 'c:v', 'w:t'].flatMap((name) => descendants(root, name)).map(elementText);
  const found = [...new Set(words.map((word) => word.trim()))].filter((word) => word !== '');
  const shown = [loss.text, found.join(' · ')].filter((each) => each !== '').join(': ');
  return { ...loss, text: shortenText(shown || part) };
}

/** Parts are UTF-8, or UTF-16 with its mark (ECMA-376 part 2, 8.1.4). */
function decodeXml(bytes: Uint8Array): string {
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isLittleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
  const encoding = isBigEndian ? 'utf-16be' : isLittleEndian ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
