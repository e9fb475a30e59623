import { describe, expect, it } from 'vitest';
import { bodyOf, documentOf, paragraph, run } from './word-document.ts';

const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const field = (instruction: string, shown: string) =>
  char('begin') + code(instruction) + char('separate') + shown + char('end');
const simple = (instruction: string, shown: string) =>
  `<w:fldSimple w:instr="${instruction}">${shown}</w:fldSimple>`;

describe('a field', () => {
  it.each([
    [
      'a link',
      field(' HYPERLINK "https://wadi.example/" ', run('الوادي')),
      '[الوادي](https://wadi.example/)',
    ],
    [
      'a link without quotation marks',
      field('HYPERLINK https://wadi.example/', run('الوادي')),
      '[الوادي](https://wadi.example/)',
    ],
    [
      'a link to a place in a page',
      field('HYPERLINK "https://wadi.example/" \\l "map"', run('الخريطة')),
      '[الخريطة](https://wadi.example/#map)',
    ],
    [
      'a link inside the document',
      field('HYPERLINK \\l "_Ref7"', run('الفصل الثاني')),
      'الفصل الثاني',
    ],
    [
      'a simple link',
      simple(' HYPERLINK &quot;https://wadi.example/&quot; ', run('الوادي')),
      '[الوادي](https://wadi.example/)',
    ],
    ['a reference', field(' REF _Ref1 \\h ', run('جدول 3')), 'جدول 3'],
    ['a simple reference', simple('SEQ جدول', run('4')), '4'],
    [
      'a field in the result of another',
      field('REF x', run('أول ') + field('SEQ y', run('2'))),
      'أول 2',
    ],
    [
      'a field in the code of another',
      char('begin') +
        code('IF ') +
        field('REF x', run('سرّ')) +
        char('separate') +
        run('ظاهر') +
        char('end'),
      'ظاهر',
    ],
    ['a sign', char('begin') + code('SYMBOL 252 \\f "Wingdings" \\s 12') + char('end'), '✓'],
    [
      'a sign by its hexadecimal place',
      char('begin') + code('SYMBOL 0x72 \\f "AGA Arabesque"') + char('end'),
      'ﷺ',
    ],
    ['a sign of any font', char('begin') + code('SYMBOL 169 \\u') + char('end'), '©'],
    ['a field without an end', char('begin') + code('REF') + run('باقٍ'), 'باقٍ'],
    ['the end of no field', char('end') + run('باقٍ'), 'باقٍ'],
  ])('that is %s shows what it should', async (_, content, expected) =>
    expect(await bodyOf(paragraph(content))).toBe(`${expected}\n`));

  it.each([
    ['page-number', simple('PAGE', run('12')), '12'],
    ['page-number', field('PAGEREF _Toc1', run('7')), '7'],
    [
      'contents',
      field('TOC \\o "1-3"', run('المقدمة ') + field('PAGEREF _Toc1', run('2'))),
      'المقدمة 2',
    ],
  ])('made for paper (%s) is reported', async (reason, content, text) => {
    const document = await documentOf(paragraph(run('نص') + content));
    expect(document.losses).toEqual([{ reason, text }]);
  });
});

describe('what a form shows', () => {
  const control = (properties: string, inside: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  it('is text where someone filled it in, and reported where nobody did', async () => {
    const body =
      paragraph(control('', run('سلمى'))) +
      paragraph(run('الاسم: ') + control('<w:showingPlcHdr/>', run('اكتب اسمك هنا'))) +
      control('<w:showingPlcHdr/>', paragraph(run('اختر تاريخًا')));
    expect(await bodyOf(body)).toBe('سلمى\n\nالاسم:\n');
    expect((await documentOf(body)).losses).toEqual([
      { reason: 'placeholder', text: 'اكتب اسمك هنا' },
      { reason: 'placeholder', text: 'اختر تاريخًا' },
    ]);
  });
});

it('a sign that a field draws is not written twice, and an equation in one is reported', async () => {
  const sign = field('SYMBOL 74 \\f Wingdings', run('J', '<w:rFonts w:ascii="Wingdings"/>'));
  expect(await bodyOf(paragraph(run('ابتسم ') + sign))).toBe('ابتسم ☺\n');
  const equation = char('begin') + code(' EQ \\f(3;4) ') + char('separate') + char('end');
  expect((await documentOf(paragraph(run('نسبة ') + equation))).losses).toEqual([
    { reason: 'equation-field', text: 'EQ \\f(3;4)' },
  ]);
});

it('hidden text is reported', async () => {
  const hidden = (text: string) => run(text, '<w:vanish/>');
  const body =
    paragraph(run('ظاهر ') + hidden('خفيّ ') + hidden('جدًّا')) + paragraph(hidden('وأخفى'));
  expect((await documentOf(body)).losses).toEqual([
    { reason: 'hidden-text', text: 'خفيّ جدًّا وأخفى' },
  ]);
});
