import { parseXml } from '../xml/parse-xml.ts';
import { childElement, childElements } from '../xml/xml-element.ts';
import type { DocumentBlock } from './document-block.ts';
import type { DocumentContext } from './document-context.ts';
import { fieldStack } from './field-stack.ts';
import { listCounter } from './list-counter.ts';
import { readNotes } from './notes.ts';
import { readNumbering } from './numbering.ts';
import type { DocxPackage } from './open-package.ts';
import { type DocumentProperties, readProperties } from './properties.ts';
import { readBlocks } from './read-blocks.ts';
import { readRelationships } from './relationships.ts';
import { readStyles } from './styles.ts';

/** A Word document as data. */
export interface WordDocument {
  blocks: DocumentBlock[];
  /** Footnotes and endnotes by the identifier of their place. */
  notes: ReadonlyMap<string, DocumentBlock[]>;
  properties: DocumentProperties;
  /** Language of its Latin text (BCP 47). */
  latinLanguage: string;
}

const mainPart = 'word/document.xml';

/**
 * Reads the parts of a document that hold text: headers and footers, comments, and what a reviewer
 * deleted are not of the article.
 *
 * @returns Nothing where the package is no Word document.
 * @throws PackageRefusal, or XmlTooDeep, for a part that no honest document has.
 */
export async function readDocument(docx: DocxPackage): Promise<WordDocument | undefined> {
  const text = async (name: string) => {
    const bytes = await docx.read(name);
    return bytes ? decodeXml(bytes) : '';
  };
  const main = mainPartOf(await text('_rels/.rels'));
  if (!docx.has(main)) return undefined;
  const folder = main.slice(0, Math.max(0, main.lastIndexOf('/')));
  const relationshipsOf = async (part: string) =>
    readRelationships(await text(`${folder}/_rels/${part}.xml.rels`), folder);
  const styles = readStyles(await text(`${folder}/styles.xml`));
  const numbering = readNumbering(
    await text(`${folder}/numbering.xml`),
    (styleId) => styles.find(styleId)?.list?.numId,
  );
  const contextOf = async (part: string): Promise<DocumentContext> => ({
    styles,
    numbering,
    // Notes are counted apart from the text.
    lists: listCounter(numbering),
    relationships: await relationshipsOf(part),
    fields: fieldStack(),
  });
  const notesOf = async (part: 'footnotes' | 'endnotes', kind: 'footnote' | 'endnote') =>
    readNotes(await text(`${folder}/${part}.xml`), kind, await contextOf(part));
  const [root] = childElements(parseXml(await text(main)));
  const body = childElement(root, 'w:body');
  if (!body) return undefined;
  const name = main.slice(folder.length + 1).replace(/\.xml$/, '');
  return {
    blocks: readBlocks(body, await contextOf(name)),
    notes: new Map([
      ...(await notesOf('footnotes', 'footnote')),
      ...(await notesOf('endnotes', 'endnote')),
    ]),
    properties: readProperties(await text('docProps/core.xml')),
    latinLanguage: styles.latinLanguage ?? 'en',
  };
}

/** Other programs name the main part as they like; the package says where it is. */
function mainPartOf(relationships: string): string {
  const [root] = childElements(parseXml(relationships));
  const office = childElements(root).find(({ attributes }) =>
    attributes['Type']?.endsWith('/officeDocument'),
  );
  return office?.attributes['Target']?.replace(/^\//, '') ?? mainPart;
}

/** Parts are UTF-8, or UTF-16 with its mark (ECMA-376 part 2, 8.1.4). */
function decodeXml(bytes: Uint8Array): string {
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isLittleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
  const encoding = isBigEndian ? 'utf-16be' : isLittleEndian ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
