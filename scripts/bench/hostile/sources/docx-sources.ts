import { writeZip } from '../../fuzz/write-zip.ts';
import { type HostileTexts, nest, repeat } from '../texts/make-text.ts';

const run = '<w:r><w:t>أ</w:t></w:r>';
const paragraph = `<w:p>${run}</w:p>`;
const cell = `<w:tc>${paragraph}</w:tc>`;

/** What a Word document's body is made of (ECMA-376 part 1, 17). */
export const docxBodies: HostileTexts = {
  paragraphs: repeat(paragraph),
  'empty paragraphs': repeat('<w:p/>'),
  'runs of one paragraph': repeat(run, '<w:p>', '</w:p>'),
  'runs in turn bold': repeat(
    `${run}<w:r><w:rPr><w:b/></w:rPr><w:t>ب</w:t></w:r>`,
    '<w:p>',
    '</w:p>',
  ),
  'properties of one run': repeat(
    '<w:b/>',
    '<w:p><w:r><w:rPr>',
    '</w:rPr><w:t>أ</w:t></w:r></w:p>',
  ),
  'one long text': repeat('كلمة ', '<w:p><w:r><w:t>', '</w:t></w:r></w:p>'),
  breaks: repeat('<w:br/>', '<w:p><w:r>', '</w:r></w:p>'),
  'breaks and words': repeat('<w:t>أ</w:t><w:br/>', '<w:p><w:r>', '</w:r></w:p>'),
  tabs: repeat('<w:tab/>', '<w:p><w:r>', '</w:r></w:p>'),
  'table rows': repeat(`<w:tr>${cell}</w:tr>`, '<w:tbl>', '</w:tbl>'),
  'table cells of one row': repeat(cell, '<w:tbl><w:tr>', '</w:tr></w:tbl>'),
  'tables nested': nest('<w:tbl><w:tr><w:tc>', paragraph, '</w:tc></w:tr></w:tbl>'),
  'cells that span': repeat(
    `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="60000"/></w:tcPr>${paragraph}</w:tc></w:tr>`,
    '<w:tbl>',
    '</w:tbl>',
  ),
  'elements nested': nest('<w:sdt><w:sdtContent>', paragraph, '</w:sdtContent></w:sdt>'),
  'insertions nested': nest('<w:ins>', run, '</w:ins>'),
  'fields nested': (length) => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const close = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    return `<w:p>${nest(open, run, close)(length)}</w:p>`;
  },
  'fields open': repeat('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:p>', '</w:p>'),
  'links nested': nest('<w:hyperlink w:anchor="a">', run, '</w:hyperlink>'),
  'list items': repeat(
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run}</w:p>`,
  ),
  'list items ever deeper': (length) =>
    Array.from(
      { length: Math.ceil(length / 100) },
      (_, i) =>
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="${i}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run}</w:p>`,
    ).join(''),
  headings: repeat(`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run}</w:p>`),
  symbols: repeat('<w:sym w:font="Symbol" w:char="F061"/>', '<w:p><w:r>', '</w:r></w:p>'),
  equations: repeat('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>', '<w:p>', '</w:p>'),
  'equations nested': (length) =>
    `<w:p><m:oMath>${nest('<m:rad><m:e>', '', '</m:e></m:rad>')(length)}</m:oMath></w:p>`,
  notes: repeat('<w:r><w:footnoteReference w:id="1"/></w:r>', '<w:p>', '</w:p>'),
  bookmarks: repeat('<w:bookmarkStart w:id="1" w:name="أ"/>', '<w:p>', `${run}</w:p>`),
  'text boxes nested': nest(
    '<w:p><w:r><w:pict><v:textbox><w:txbxContent>',
    paragraph,
    '</w:txbxContent></v:textbox></w:pict></w:r></w:p>',
  ),
  pictures: repeat('<w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r>', '<w:p>', '</w:p>'),
  attributes: (length) =>
    `<w:p ${Array.from({ length: Math.ceil(length / 9) }, (_, i) => `a${i}="1"`).join(' ')}>${run}</w:p>`,
  'equal attributes': repeat('a="1" ', '<w:p ', `>${run}</w:p>`),
  entities: repeat('&amp;', '<w:p><w:r><w:t>', '</w:t></w:r></w:p>'),
  'elements without an end': repeat('<w:p>'),
};

const base = 'http://schemas.openxmlformats.org';
const main = `${base}/wordprocessingml/2006/main`;
const names = [
  `xmlns:w="${main}"`,
  `xmlns:m="${base}/officeDocument/2006/math"`,
  `xmlns:a="${base}/drawingml/2006/main"`,
  `xmlns:r="${base}/officeDocument/2006/relationships"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const types =
  `<Types xmlns="${base}/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations = (targets: Readonly<Record<string, string>>) =>
  `<Relationships xmlns="${base}/package/2006/relationships">${Object.entries(targets)
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${base}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A Word document of such a body, with a list and a note. */
export function docxOf(body: string): Uint8Array {
  return writeZip([
    { name: '[Content_Types].xml', data: types },
    { name: '_rels/.rels', data: relations({ officeDocument: 'word/document.xml' }) },
    {
      name: 'word/_rels/document.xml.rels',
      data: relations({ numbering: 'numbering.xml', footnotes: 'footnotes.xml' }),
    },
    {
      name: 'word/numbering.xml',
      data: `<w:numbering ${names}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    },
    {
      name: 'word/footnotes.xml',
      data: `<w:footnotes ${names}><w:footnote w:id="1">${paragraph}</w:footnote></w:footnotes>`,
    },
    {
      name: 'word/document.xml',
      data: `<w:document ${names}><w:body><w:p><w:r><w:t>عنوان</w:t></w:r></w:p>${body}</w:body></w:document>`,
    },
  ]);
}
