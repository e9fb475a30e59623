import { describe, expect, it } from 'vitest';
import { symbolOf } from '../../../../src/convert/docx/symbol-text.ts';
import { bodyOf, documentOf, paragraph, run } from './word-document.ts';

const sign = (font: string, code: string) =>
  `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
const fonts = (ascii: string, complex: string, inside = '') =>
  `<w:rFonts w:ascii="${ascii}" w:hAnsi="${ascii}" w:cs="${complex}"/>${inside}`;

describe('a sign of a symbol font', () => {
  it.each([
    ['AGA Arabesque', 'F072', 'ﷺ'],
    ['AGA Arabesque', 'F074', 'رضي الله عنه'],
    ['AGA Arabesque', 'F075', 'عليه السلام'],
    ['AGA Arabesque', 'F055', 'عز وجل'],
    ['Symbol', 'F0B0', '°'],
    ['Symbol', 'F061', 'α'],
    ['Wingdings', 'F0FC', '✓'],
    ['Wingdings', 'F0FB', '✗'],
    ['Wingdings', 'F0FE', '☑'],
    ['Wingdings', 'F0E0', '→'],
    ['Wingdings', 'F0DF', '←'],
    ['Wingdings', '00E0', '→'],
    ['Wingdings', 'F0D8', '➢'],
    ['Wingdings 2', 'F050', '✓'],
    ['Wingdings 3', 'F05F', '🢥'],
    ['Wingdings 3', 'F022', '→'],
    ['Wingdings 3', 'F066', '←'],
    ['Webdings', 'F061', '✔'],
  ])('of %s at %s is %s', (font, code, written) =>
    expect(symbolOf(font, Number.parseInt(code, 16))).toBe(written));

  it('stands in its sentence', async () => {
    const content = run('خاتم الأنبياء ') + sign('AGA Arabesque', 'F072') + run(' بلّغ الرسالة.');
    expect(await bodyOf(paragraph(content))).toBe('خاتم الأنبياء ﷺ بلّغ الرسالة.\n');
  });

  it('may be a character that any font has', async () => {
    const content = run('تمّ ') + sign('Segoe UI Symbol', '2714');
    expect(await bodyOf(paragraph(content))).toBe('تمّ ✔\n');
  });

  it('may be text in its font, in the private area or as a letter', async () => {
    const content =
      run('الزاوية 90') +
      run('\uF0B0', fonts('Symbol', 'Arial', '<w:rtl/>')) +
      run(' وقال النبي ') +
      run('r', fonts('AGA Arabesque', 'Arial'));
    expect(await bodyOf(paragraph(content))).toBe('الزاوية 90° وقال النبي ﷺ\n');
  });

  it('takes the font from a style', async () => {
    const styles =
      '<w:styles><w:style w:type="character" w:styleId="s"><w:name w:val="رمز"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:style></w:styles>';
    const content = run('نعم ') + run('\uF0FC', '<w:rStyle w:val="s"/>');
    expect(await bodyOf(paragraph(content), { 'word/styles.xml': styles })).toBe('نعم ✓\n');
  });

  it('leaves Arabic words and spaces of such a run as they are', async () => {
    const content = run('كلمة عربية', fonts('Symbol', 'Symbol', '<w:rtl/>'));
    expect(await bodyOf(paragraph(content))).toBe('كلمة عربية\n');
  });

  it.each([
    ['KFGQPC Arabic Symbols 01', 'F06A'],
    ['AGA Arabesque', 'F0A5'],
    ['AGA Arabesque', 'F079'],
  ])('of a font that is not known (%s) is reported with its place', async (font, code) => {
    const content = run('قال الإمام ') + sign(font, code) + run(' في كتابه');
    const { losses } = await documentOf(paragraph(content));
    expect(losses).toEqual([{ reason: 'unknown-symbol', text: `قال الإمام [${font} ${code}]` }]);
  });

  it('of the private area without a known font is reported too', async () => {
    const { losses } = await documentOf(paragraph(run('قبل \uE123 بعد')));
    expect(losses).toEqual([{ reason: 'unknown-symbol', text: '[E123]' }]);
  });
});
