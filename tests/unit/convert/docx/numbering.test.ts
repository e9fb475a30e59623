import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../../src/convert/docx/number-format.ts';
import { bodyOf, paragraph, run, table } from './word-document.ts';

const level = (at: number, inside: string) => `<w:lvl w:ilvl="${at}">${inside}</w:lvl>`;
const decimal = (at: number, text = `%${at + 1}.`, format = 'decimal') =>
  level(at, `<w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>`);
const definition = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, inside = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inside}</w:num>`;
const restart = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const inList = (id: number, at = 0) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
const item = (text: string, id = 1, at = 0) => paragraph(text && run(text), inList(id, at));
const numbered = (...parts: string[]) => ({
  'word/numbering.xml': `<w:numbering>${parts.join('')}</w:numbering>`,
});
const text = paragraph(run('فاصل من الكلام.'));

describe('the numbers of lists are those that Word shows', () => {
  const plain = numbered(definition(0, decimal(0), decimal(1)), list(1, 0), list(2, 0));

  it('go on after a paragraph, a heading and a table', async () => {
    const heading = paragraph(run('فصل'), '<w:outlineLvl w:val="0"/>');
    const rows = table([text, text], [text, text]);
    const body =
      item('افتح الباب') +
      text +
      item('أشعل المصباح') +
      heading +
      item('اجلس') +
      rows +
      item('اقرأ');
    const written = await bodyOf(body, plain);
    expect(written.match(/^\d\. .*$/gm)).toEqual([
      '1. افتح الباب',
      '2. أشعل المصباح',
      '3. اجلس',
      '4. اقرأ',
    ]);
  });

  it('go on in another list of the same definition', async () => {
    expect(await bodyOf(item('أول') + text + item('ثانٍ', 2), plain)).toContain('2. ثانٍ');
  });

  it('begin where a list says so, and go on from there', async () => {
    const parts = numbered(definition(0, decimal(0)), list(1, 0), list(2, 0, restart(0, 5)));
    const body = item('أول') + item('خامس', 2) + text + item('سادس', 2);
    expect(await bodyOf(body, parts)).toBe('1. أول\n\n5) خامس\n\nفاصل من الكلام.\n\n6. سادس\n');
  });

  it('begin anew inside the next outer item, unless the list says never', async () => {
    const body = item('أ') + item('ب', 1, 1) + item('ج', 1, 1) + item('د') + item('ه', 1, 1);
    expect(await bodyOf(body, plain)).toBe('1. أ\n   1. ب\n   2. ج\n2. د\n   1. ه\n');
    const never = level(1, '<w:lvlRestart w:val="0"/><w:numFmt w:val="decimal"/>');
    const parts = numbered(definition(0, decimal(0), never), list(1, 0));
    expect(await bodyOf(body, parts)).toBe('1. أ\n   1. ب\n   2. ج\n2. د\n\n   3. ه\n');
  });

  it('count empty items, which Word numbers too', async () => {
    expect(await bodyOf(item('أول') + item('') + item('ثالث'), plain)).toBe('1. أول\n\n3) ثالث\n');
  });

  it('go on over the items of another list, as of bullets', async () => {
    const parts = numbered(
      definition(0, decimal(0)),
      definition(1, decimal(0, '', 'bullet')),
      list(1, 0),
      list(2, 1),
    );
    expect(await bodyOf(item('أول') + item('نقطة', 2) + item('ثانٍ'), parts)).toBe(
      '1. أول\n\n- نقطة\n\n2. ثانٍ\n',
    );
  });

  it('follow a style, whose level the list names', async () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="inner"><w:name w:val="بند"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
    const parts = numbered(
      definition(0, decimal(0), level(1, '<w:pStyle w:val="inner"/><w:numFmt w:val="decimal"/>')),
      list(1, 0),
    );
    const body = item('باب') + paragraph(run('بند'), '<w:pStyle w:val="inner"/>');
    expect(await bodyOf(body, { ...parts, 'word/styles.xml': styles })).toBe('1. باب\n   1. بند\n');
  });

  it('are found where a definition refers to a numbering style', async () => {
    const styles =
      '<w:styles><w:style w:type="numbering" w:styleId="steps"><w:name w:val="خطوات"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>';
    const linked =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="steps"/></w:abstractNum>';
    const parts = numbered(linked, definition(1, decimal(0)), list(1, 0), list(2, 1));
    expect(await bodyOf(item('خطوة'), { ...parts, 'word/styles.xml': styles })).toBe('1. خطوة\n');
  });

  it('are text where a list cannot show them', async () => {
    const parts = numbered(
      definition(0, decimal(0, 'المادة %1:'), decimal(1, '%1.%2')),
      list(1, 0),
    );
    const body = item('في الحقوق') + text + item('لكل إنسان', 1, 1) + item('في الواجبات');
    expect(await bodyOf(body, parts)).toBe(
      'المادة 1: في الحقوق\n\nفاصل من الكلام.\n\n1.1 لكل إنسان\n\nالمادة 2: في الواجبات\n',
    );
  });

  it('stand in numbered headings', async () => {
    const heading = (words: string, at: number) =>
      paragraph(run(words), `<w:outlineLvl w:val="${at}"/>${inList(1, at)}`);
    const parts = numbered(definition(0, decimal(0), decimal(1, '%1.%2')), list(1, 0));
    const body = heading('المناخ', 0) + text + heading('الأمطار', 1) + text + heading('السكان', 0);
    const written = await bodyOf(body, parts);
    expect(written.match(/^#.*$/gm)).toEqual(['## 1. المناخ', '### 1.1 الأمطار', '## 2. السكان']);
  });

  it('stand in the cells of a table, those without words too', async () => {
    const row = (words: string) => [item(''), paragraph(run(words))];
    const head = [paragraph(run('م')), paragraph(run('القرية'))];
    expect(await bodyOf(table(head, row('كفر الماء'), row('عين التين')), plain)).toBe(
      '| م | القرية    |\n| - | --------- |\n| 1 | كفر الماء |\n| 2 | عين التين |\n',
    );
  });

  it('are none where a list has no marks, or is left', async () => {
    const parts = numbered(definition(0, decimal(0, '', 'none')), list(1, 0));
    expect(await bodyOf(item('بلا رقم') + item('خارج', 0), parts)).toBe('بلا رقم\n\nخارج\n');
  });
});

it.each([
  [3, 'arabicAbjad', 'ج'],
  [3, 'arabicAlpha', 'ت'],
  [29, 'arabicAlpha', 'أأ'],
  [28, 'lowerLetter', 'bb'],
  [14, 'upperRoman', 'XIV'],
  [7, 'decimalZero', '07'],
  [4, 'decimal', '4'],
  [0, 'lowerRoman', '0'],
])('%i in the format %s is %s', (number, format, written) =>
  expect(formatNumber(number, format)).toBe(written));
