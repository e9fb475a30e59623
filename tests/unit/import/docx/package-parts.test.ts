import { describe, expect, it } from 'vitest';
import { writeZip as zip } from '../../../../scripts/bench/fuzz/write-zip.ts';
import { openPackage } from '../../../../scripts/import/readers/docx/open-package.ts';
import { readDocument } from '../../../../scripts/import/readers/docx/read-document.ts';
import { bodyOf, documentOf, paragraph, run } from './word-document.ts';

const rels = (...all: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const rel = (type: string, target: string) =>
  `<Relationship Id="${type}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`;

describe('parts of a package', () => {
  it('are found by their relationships, in capitals or small letters, with any prefix', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const entries = Object.entries({
      '_rels/.rels': rels(rel('officeDocument', '/Word/Document2.xml')),
      'word/document2.xml': `<ns0:document xmlns:ns0="${strict}"><ns0:body><ns0:p><ns0:pPr><ns0:pStyle ns0:val="k"/></ns0:pPr><ns0:r><ns0:t>باب</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
      'WORD/_RELS/DOCUMENT2.XML.RELS': rels(rel('styles', 'Styles9.xml')),
      'word/styles9.xml': `<styles xmlns="${strict}" xmlns:q="${strict}"><style q:type="paragraph" q:styleId="k"><name q:val="heading 1"/></style></styles>`,
    }).map(([name, data]) => ({ name, data }));
    const document = await readDocument(await openPackage(zip(entries)));
    expect(document?.blocks).toMatchObject([{ outlineLevel: 0, pieces: [{ text: 'باب' }] }]);
  });

  it('around the text are reported, each text once', async () => {
    const header = `<w:hdr>${paragraph(run('نشرة البلدية'))}</w:hdr>`;
    const { losses } = await documentOf(paragraph(run('نص')), {
      'word/_rels/document.xml.rels': rels(
        rel('header', 'header1.xml'),
        rel('footer', 'footer1.xml'),
        rel('comments', 'comments.xml'),
        rel('altChunk', 'x.html'),
      ),
      'word/header1.xml': header,
      'word/footer1.xml': `<w:ftr>${paragraph(run('3'))}</w:ftr>`,
      'word/comments.xml': `<w:comments><w:comment>${paragraph(run('راجع الرقم'))}</w:comment></w:comments>`,
    });
    expect(losses).toEqual([
      { reason: 'page-header', text: 'نشرة البلدية' },
      { reason: 'comment', text: 'راجع الرقم' },
    ]);
  });

  it('that are documents of their own are reported', async () => {
    const { losses } = await documentOf('<w:altChunk r:id="altChunk"/>', {
      'word/_rels/document.xml.rels': rels(rel('altChunk', 'afchunk.mht')),
    });
    expect(losses).toEqual([{ reason: 'embedded-document', text: 'word/afchunk.mht' }]);
  });
});

describe('notes', () => {
  const notes = (text: string) => ({
    'word/footnotes.xml': `<w:footnotes><w:footnote w:id="-1" w:type="separator"/><w:footnote w:id="2">${paragraph(run(text))}</w:footnote></w:footnotes>`,
  });
  const reference = (attributes = '') => `<w:footnoteReference w:id="2"${attributes}/>`;

  it('with a mark of their own get a number in its place', async () => {
    const body = paragraph(
      `${run('قال المؤرّخ')}<w:r>${reference(' w:customMarkFollows="1"')}<w:t>*</w:t></w:r>`,
    );
    expect(await bodyOf(body, notes('* في كتابه الأول.'))).toBe(
      'قال المؤرّخ[^1]\n\n[^1]: في كتابه الأول.\n',
    );
  });

  it('stand in tables and in text boxes', async () => {
    const cell = `<w:tc>${paragraph(`${run('سعر')}<w:r>${reference()}</w:r>`)}</w:tc>`;
    const rows = `<w:tbl><w:tr>${cell}<w:tc/></w:tr><w:tr><w:tc/><w:tc/></w:tr></w:tbl>`;
    expect(await bodyOf(rows, notes('بالدينار.'))).toContain('| سعر[^1] |');
    const box = paragraph(
      `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(`${run('كلمة')}<w:r>${reference()}</w:r>`)}</w:txbxContent></v:textbox></w:pict></w:r>`,
    );
    expect(await bodyOf(box, notes('شرح.'))).toBe('كلمة[^1]\n\n[^1]: شرح.\n');
  });
});

it('rows that begin further in keep their columns', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const rows = `<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:tr>${cell('السنة')}${cell('القمح')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('12')}</w:tr></w:tbl>`;
  expect(await bodyOf(rows)).toBe('| السنة | القمح |\n| ----- | ----- |\n|       | 12    |\n');
});
