import { expect, test } from 'vitest';
import { TextFlow } from '../../../../scripts/import/proof/flow.ts';
import { addMarkdown } from '../../../../scripts/import/proof/source/markdown-flow.ts';
import { markdownBody } from '../../../../src/convert/markdown/markdown-body.ts';
import { writeBody } from '../../../../src/convert/write-body.ts';

const written = (markdown: string) => writeBody(markdownBody(markdown, {}, 'a.md').body).trim();

test.each([
  ['a term with its definition', 'المدّ\n: علوّ الماء', '**المدّ**\n\nعلوّ الماء'],
  [
    'two definitions of two terms',
    'المدّ\nالفيض\n:   علوّ *الماء*\n:   كثرته',
    '**المدّ**\n\n**الفيض**\n\nعلوّ *الماء*\n\nكثرته',
  ],
  [
    'definitions below an empty line',
    'المدّ\n\n: علوّ الماء\n\n: كثرته',
    '**المدّ**\n\nعلوّ الماء\n\nكثرته',
  ],
  [
    'a definition of two lines with a link',
    'المدّ\n: علوّ [الماء](https://sea.example/)\nعند الساحل',
    '**المدّ**\n\nعلوّ [الماء](https://sea.example/) عند الساحل',
  ],
  ['one in a quotation', '> المدّ\n> : علوّ الماء', '> **المدّ**\n>\n> علوّ الماء'],
])('A definition list is read: %s', (_, markdown, expected) => {
  expect(written(markdown)).toBe(expected);
});

test.each([
  ['a colon behind a sentence', 'سألته عن المدّ فلم يجب.\n: ثم مضى'],
  ['a colon that begins a text', ': علوّ الماء'],
  ['a colon in a line', 'المدّ: علوّ الماء\nوالجزر : نزوله'],
  ['a colon without a space', 'المدّ\n:علوّ الماء'],
])('Other colons stay: %s', (_, markdown) => {
  expect(written(markdown)).toBe(markdown.replace('\n', ' '));
});

test('The proof reads a definition as a paragraph of its own', () => {
  const flow = new TextFlow();
  addMarkdown(flow, 'المدّ\n: علوّ الماء\n: كثرته\n');
  const other = new TextFlow();
  addMarkdown(other, 'المدّ\n\nعلوّ الماء\n\nكثرته\n');
  expect(flow.tokens).toEqual(other.tokens);
});
