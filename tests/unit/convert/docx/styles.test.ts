import { describe, expect, it } from 'vitest';
import { roleOfStyle } from '../../../../src/convert/docx/style-role.ts';
import { bodyOf, paragraph, run, table } from './word-document.ts';

const style = (id: string, name: string, inside = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const styles = (...all: string[]) => ({
  'word/styles.xml': `<w:styles>${all.join('')}</w:styles>`,
});
const styled = (text: string, id: string) => paragraph(run(text), `<w:pStyle w:val="${id}"/>`);
const text = paragraph(run('كلام الفقرة.'));

describe('the names of styles', () => {
  it.each([
    ['heading 1', 0],
    ['Heading 3', 2],
    ['عنوان 2', 1],
    ['العنوان ٤', 3],
    ['سرفصل ۲', 1],
    ['Titre 2', 1],
    ['Überschrift 1', 0],
    ['Berschrift1', 0],
    ['Başlık 2', 1],
    ['Título 1', 0],
    ['عنوان رئيسي', 0],
    ['عنوان جانبي', 1],
  ])('%s is a heading', (name, level) =>
    expect(roleOfStyle([name])).toMatchObject({ outlineLevel: level }));

  it.each([
    'Heading',
    'header 1',
    'List Number 2',
    'عنوان البريد 12',
    'heading 10',
    'Normal',
  ])('%s is none', (name) => expect(roleOfStyle([name]).outlineLevel).toBeUndefined());

  it.each([
    ['العنوان', 'title'],
    ['Titre', 'title'],
    ['عنوان فرعي', 'subtitle'],
    ['Légende', 'caption'],
    ['تسمية توضيحية', 'caption'],
    ['toc 2', 'contents'],
  ] as const)('%s says what it is for', (name, role) =>
    expect(roleOfStyle([name]).role).toBe(role));
});

describe('a paragraph is a heading by the name of its style', () => {
  const all = styles(
    style('a', 'heading 1'),
    style('b', 'heading 2,فرع'),
    style('c', 'مقطع', '<w:aliases w:val="قسم,عنوان 3"/>'),
    style('d', 'عنوان الباب', '<w:basedOn w:val="b"/>'),
    style('e', 'heading 1', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
  );

  it('though it ends in a full stop, asks, or stands before a table or at the end', async () => {
    const body =
      styled('متى فاض النهر؟', 'a') +
      text +
      styled('السنة الأولى.', 'b') +
      table([text, text], [text, text]) +
      styled('الختام', 'a');
    expect((await bodyOf(body, all)).match(/^#.*$/gm)).toEqual([
      '## متى فاض النهر؟',
      '### السنة الأولى.',
      '## الختام',
    ]);
  });

  it('or of an alias, or of one that it is based on', async () => {
    const body = styled('أ', 'a') + text + styled('ب', 'd') + text + styled('ج', 'c') + text;
    expect((await bodyOf(body, all)).match(/^#.*$/gm)).toEqual(['## أ', '### ب', '#### ج']);
  });

  it('not where the style or the paragraph says that it is text', async () => {
    const body =
      styled('نص عادي.', 'e') +
      paragraph(run('كذلك.'), '<w:pStyle w:val="a"/><w:outlineLvl w:val="9"/>');
    expect(await bodyOf(body, all)).toBe('نص عادي.\n\nكذلك.\n');
  });

  it('though the style is nowhere defined', async () => {
    expect(await bodyOf(styled('باب', 'Heading2') + text)).toBe('## باب\n\nكلام الفقرة.\n');
  });

  it('in a table that only places text, on the level that it has in the document', async () => {
    const body = styled('باب', 'a') + text + table([styled('فصل', 'b') + text]);
    expect((await bodyOf(body, all)).match(/^#.*$/gm)).toEqual(['## باب', '### فصل']);
  });
});
