import { describe, expect, it } from 'vitest';
import { bodyOf, paragraph, run, table } from './word-document.ts';

const deleted = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const mark = (name: string) => `<w:rPr><w:${name} w:id="1" w:author="محرّر"/></w:rPr>`;
const cell = (text: string) => paragraph(run(text));

describe('changes of a reviewer count as accepted', () => {
  it.each(['del', 'moveFrom'])('a removed paragraph mark (w:%s) joins two lines', async (name) => {
    const body =
      paragraph(run('زار الوفد المصا'), mark(name)) + paragraph(run('نع الثلاثة صباحًا.'));
    expect(await bodyOf(body)).toBe('زار الوفد المصانع الثلاثة صباحًا.\n');
  });

  it('joins as many paragraphs as lost their mark, in the style of the last', async () => {
    const body =
      paragraph(run('أ'), mark('del')) +
      paragraph(run('ب'), mark('del')) +
      paragraph(run('ج'), '<w:outlineLvl w:val="0"/>') +
      paragraph(run('نص.'));
    expect(await bodyOf(body)).toBe('## أبج\n\nنص.\n');
  });

  it('a paragraph deleted with its mark leaves nothing', async () => {
    const body =
      paragraph(run('باقٍ أول.')) +
      paragraph(deleted('محذوف'), mark('del')) +
      paragraph(run('باقٍ ثانٍ.'));
    expect(await bodyOf(body)).toBe('باقٍ أول.\n\nباقٍ ثانٍ.\n');
  });

  it('an inserted mark parts', async () => {
    const body = paragraph(run('أول'), mark('ins')) + paragraph(run('ثانٍ'));
    expect(await bodyOf(body)).toBe('أول\n\nثانٍ\n');
  });

  it('a mark removed before a table or at the end changes nothing', async () => {
    const rows = table([cell('س'), cell('ص')], [cell('ع'), cell('غ')]);
    const body = paragraph(run('قبل'), mark('del')) + rows + paragraph(run('بعد'), mark('del'));
    expect(await bodyOf(body)).toBe('قبل\n\n| س | ص |\n| - | - |\n| ع | غ |\n\nبعد\n');
  });

  it('text that moved stands where it went', async () => {
    const body =
      paragraph(`<w:moveFromRangeStart/><w:moveFrom>${run('منقول')}</w:moveFrom>${run('ثابت')}`) +
      paragraph(`<w:moveTo>${run('منقول')}</w:moveTo>`);
    expect(await bodyOf(body)).toBe('ثابت\n\nمنقول\n');
  });

  it('what was inserted and deleted again is not there', async () => {
    const body = paragraph(`<w:ins>${run('باقٍ')}${deleted('زائل')}</w:ins>`);
    expect(await bodyOf(body)).toBe('باقٍ\n');
  });

  it('deleted rows and cells of a table are not there, nor a table of them alone', async () => {
    const row = (change: string, ...cells: string[]) =>
      `<w:tr><w:trPr>${change}</w:trPr>${cells.map((each) => `<w:tc>${each}</w:tc>`).join('')}</w:tr>`;
    const removedCell = `<w:tcPr><w:cellDel w:id="4"/></w:tcPr>${cell('زال')}`;
    const body = `<w:tbl>${row('<w:del w:id="2"/>', cell('حذف'), cell('حذف'))}${row('<w:ins w:id="3"/>', cell('مدينة'), removedCell, cell('سكان'))}${row('', cell('صور'), cell('١٢٠'))}</w:tbl>`;
    expect(await bodyOf(body)).toBe('| مدينة | سكان |\n| ----- | ---- |\n| صور   | ١٢٠  |\n');
    const gone = `<w:tbl>${row('<w:del w:id="2"/>', cell('حذف'), cell('حذف'))}</w:tbl>`;
    expect(await bodyOf(gone + paragraph(run('نص')))).toBe('نص\n');
  });
});
