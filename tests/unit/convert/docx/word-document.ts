import { writeZip as zip } from '../../../../scripts/bench/fuzz/write-zip.ts';
import { decode } from '../../../../scripts/import/encoding/decode.ts';
import { documentBody } from '../../../../src/convert/docx/document-body.ts';
import type { DecodeText } from '../../../../src/convert/docx/embedded-html.ts';
import { readDocument, type WordDocument } from '../../../../src/convert/docx/read-document.ts';
import { writeBody } from '../../../../src/convert/write-body.ts';
import { openPackage } from '../../../../src/convert/zip/open-package.ts';

/** Decodes texts that other programs embedded, as the importer does. */
export const decodeText: DecodeText = (bytes, declared) => decode(bytes, declared).text;

/** A run of text, set from the right as in Arabic documents. */
export function run(text: string, properties = '<w:rtl/>'): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph; `properties` is the inside of its `w:pPr`. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

/** A table whose cells hold the given blocks. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** The document of a `w:body`; `parts` adds other parts of the package by their names. */
export async function documentOf(
  body: string,
  parts: Readonly<Record<string, string>> = {},
): Promise<WordDocument> {
  const entries = Object.entries({
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...parts,
  }).map(([name, data]) => ({ name, data }));
  const document = await readDocument(openPackage(zip(entries)), decodeText);
  if (!document) throw new Error('no document');
  return document;
}

/** The same as an article's body, MDX; each picture is written as its part's name. */
export async function bodyOf(
  body: string,
  parts: Readonly<Record<string, string>> = {},
): Promise<string> {
  const document = await documentOf(body, parts);
  const children = documentBody(document.blocks, document, ({ target, alt }) => [
    { type: 'paragraph', children: [{ type: 'image', url: target, alt }] },
  ]);
  return writeBody({ type: 'root', children });
}
