import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { writeZip } from '../../../../scripts/bench/fuzz/write-zip.ts';
import { type Arrival, convertFile } from '../../../../src/write/files/convert-file.ts';
import { drawPicture } from './draw-picture.ts';
import { exampleSite } from './example-site.ts';

const imported = join(import.meta.dirname, '../../../import');

const convert = (bytes: Uint8Array) =>
  convertFile('a.docx', new Blob([Uint8Array.from(bytes)]), exampleSite, drawPicture);

async function arrive(bytes: Uint8Array): Promise<Arrival> {
  const [conversion] = await convert(bytes);
  if (!conversion || 'refused' in conversion) throw new Error(JSON.stringify(conversion));
  return conversion;
}

describe('a Word document', () => {
  const cases = globSync('word-*/{expected.mdx,expected/articles/**/index.mdx}', { cwd: imported });

  test.each(cases)('becomes the text that the importer makes of it: %s', async (file) => {
    const expected = await readFile(join(imported, file), 'utf8');
    const source = await readFile(join(imported, file.split(/[\\/]/)[0] ?? '', 'source.docx'));
    const { draft } = await arrive(source);
    expect(draft.body).toBe(expected.replace(/^---\n[\s\S]*?\n---\n/, '').trim());
    expect(expected).toContain(`\ntitle: ${draft.head.title}\n`);
  });

  test('is tested with more than one', () => expect(cases.length).toBeGreaterThan(2));

  test('brings its pictures along, and reports what it left out', async () => {
    const source = await readFile(join(imported, 'word-report/source.docx'));
    const { draft, counts, leftOut, notes, pictures } = await arrive(source);
    expect(draft.pictures.map(({ name }) => name)).toEqual(['image1.png']);
    expect(draft.body).toContain('<Figure src="./image1.png" alt="جسر خشبي فوق ماء أزرق"');
    expect(counts).toMatchObject({ pictures: 1, tables: 1, headings: 3, notes: 1 });
    expect(pictures).toBe(0);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['contents', 'picture-format']);
    expect(notes.map(({ code }) => code)).toContain('revisions-accepted');
  });

  test('keeps the caption of a picture that cannot be drawn', async () => {
    const source = await readFile(join(imported, 'word-report/source.docx'));
    const [conversion] = await convertFile('a.docx', new Blob([source]), exampleSite, () =>
      Promise.reject(new Error('no picture')),
    );
    if (!conversion || 'refused' in conversion) throw new Error('refused');
    expect(conversion.draft.body).not.toContain('<Figure');
    expect(conversion.draft.body).toContain('الجسر قبل ترميمه');
    expect(conversion.leftOut).toContainEqual({
      text: 'word/media/image1.png',
      reason: 'picture-format',
    });
  });
});

describe('a hostile Word document', () => {
  const document = (body: string) =>
    writeZip([
      { name: 'word/document.xml', data: `<w:document><w:body>${body}</w:body></w:document>` },
    ]);
  const paragraph = '<w:p><w:r><w:t>س</w:t></w:r></w:p>';

  test.each([
    ['no archive', Buffer.from('PK\x03\x04 نص'), 'broken-source'],
    ['another archive', writeZip([{ name: 'a.txt', data: 'س' }]), 'broken-source'],
    [
      'a bomb',
      writeZip([{ name: 'word/document.xml', data: ' '.repeat(17 * 1024 * 1024) }]),
      'expands-too-far',
    ],
    ['of too many paragraphs', document(paragraph.repeat(20_001)), 'document-too-long'],
    ['of elements in one another', document(`${'<w:p>'.repeat(300)}س`), 'too-deep'],
    ['without words', document('<w:p></w:p>'), 'title-missing'],
  ])('that is %s is refused for its reason', async (_, bytes, code) => {
    const [conversion] = await convert(bytes);
    const codes = conversion && 'refused' in conversion ? conversion.refused : [];
    expect(codes.map((each) => each.code)).toEqual([code]);
  });

  test('leaves no code, no address that runs and no tag', async () => {
    const { draft } = await arrive(
      document(
        `${paragraph}<w:p><w:r><w:t>&lt;script&gt;x()&lt;/script&gt; {y} import z</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "javascript:x()"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>رابط</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ),
    );
    expect(draft.body).toContain('\\<script>x()\\</script> \\{y} import z');
    expect(draft.body).not.toContain('javascript:');
  });
});
