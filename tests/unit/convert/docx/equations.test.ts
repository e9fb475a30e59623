import { expect, it } from 'vitest';
import { bodyOf, documentOf, paragraph, run } from './word-document.ts';

const r = (text: string) => `<m:r><w:rPr/><m:t>${text}</m:t></m:r>`;
const part = (name: string, ...inside: string[]) => `<m:${name}>${inside.join('')}</m:${name}>`;
const e = (...inside: string[]) => part('e', ...inside);
const power = (base: string, of: string) => part('sSup', e(r(base)), part('sup', r(of)));

it.each([
  ['a fraction', part('f', part('num', r('1')), part('den', r('2'))), '1/2'],
  ['a fraction of sums', part('f', part('num', r('a+b')), part('den', r('2'))), '(a+b)/2'],
  ['a power', power('x', '2'), 'x²'],
  ['a power that has no sign', power('x', 'k'), 'x^k'],
  ['an index', part('sSub', e(r('H')), part('sub', r('2'))) + r('O'), 'H₂O'],
  [
    'a root',
    part('rad', '<m:radPr><m:degHide m:val="1"/></m:radPr>', part('deg'), e(r('x+1'))),
    '√(x+1)',
  ],
  ['a cube root', part('rad', part('deg', r('3')), e(r('8'))), '³√8'],
  [
    'a sum',
    part(
      'nary',
      '<m:naryPr><m:chr m:val="∑"/></m:naryPr>',
      part('sub', r('i=1')),
      part('sup', r('n')),
      e(r('i')),
    ),
    '∑_(i=1)ⁿ i',
  ],
  [
    'brackets',
    part('d', '<m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>', e(r('x'))),
    '[x]',
  ],
  ['a function', part('func', part('fName', r('sin')), e(r('θ'))), 'sin θ'],
  [
    'a matrix',
    part('m', part('mr', e(r('1')), e(r('0'))), part('mr', e(r('0')), e(r('1')))),
    '[1 0; 0 1]',
  ],
])('%s in an equation is read as text', async (_, inside, expected) => {
  const { equations } = await documentOf(paragraph(part('oMath', inside)));
  expect(equations).toEqual([expected]);
});

it('an equation stands in its sentence', async () => {
  const half = part('oMath', part('f', part('num', r('3')), part('den', r('4'))));
  const body = paragraph(run('بلغت النسبة ') + half + run(' من المجموع.'));
  expect(await bodyOf(body)).toBe('بلغت النسبة 3/4 من المجموع.\n');
});
