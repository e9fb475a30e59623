import { expect, it } from 'vitest';
import { ItemTooLong } from '../../../../src/convert/item-too-long.ts';
import { documentOf, paragraph, run } from './word-document.ts';

it.each([
  ['paragraphs', '<w:p/>'.repeat(20_001)],
  ['cells', `<w:tbl><w:tr>${'<w:tc/>'.repeat(20_001)}</w:tr></w:tbl>`],
  ['page breaks', paragraph('<w:r><w:br w:type="page"/></w:r>'.repeat(20_001))],
  ['runs', paragraph('<w:r/>'.repeat(200_001))],
  ['characters', paragraph(run('كلام '.repeat(200_001)))],
])('a document of too many %s is refused before it is read', async (_, body) => {
  await expect(documentOf(body)).rejects.toThrow(ItemTooLong);
});

it('a book is not', async () => {
  const body = paragraph(run('جملة من فقرة في كتاب.')).repeat(8000);
  expect((await documentOf(body)).blocks).toHaveLength(8000);
});
