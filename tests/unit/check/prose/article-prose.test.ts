import { describe, expect, test } from 'vitest';
import { checkArticleProse } from '../../../../src/check/check-article-prose.ts';
import { parseArticle } from '../../../../src/mdx/parse-article.ts';

const head = '---\ntitle: رحلة الى الجبل\npublished: 2024-07-08T20:02:00Z\n---\n\n';

/** What is found in a body, as the text that the source has at its place. */
function found(body: string, start = head.replace('الى', 'إلى')) {
  const source = start + body;
  const { tree } = parseArticle(source, 'a.mdx');
  const lines = source.split('\n');
  return checkArticleProse(tree, source, 'a.mdx').map(({ rule, line, column, length = 0 }) => [
    rule,
    lines[line - 1]?.slice(column - 1, column - 1 + length),
  ]);
}

describe('prose is found in the words of', () => {
  test.each([
    ['a title', '', head],
    ['a paragraph', 'ذهب الى السوق'],
    ['a heading', '## الطريق الى السوق'],
    ['a list', '- أولها\n- الطريق الى السوق'],
    ['a quotation of two lines', '> ذهب أمس\n> الى السوق'],
    ['a table', '| أ | ب |\n|---|---|\n| نص | الى السوق |'],
    ['bold text', 'ذهب **الى** السوق'],
    ['a link', 'ذهب [الى السوق](/2024/07/suq/) أمس'],
    ['a link to its last word', 'وصل [أبي الى](/2024/07/suq/aswaq-al-madina/) السوق'],
    ['an element', 'ذهب <mark>الى السوق</mark> أمس'],
    ['a callout', '<Callout type="note">\n\nذهب الى السوق\n\n</Callout>'],
    ['a note', 'نص[^1]\n\n[^1]: ذهب الى السوق'],
  ])('%s', (_, body, start = head.replace('الى', 'إلى')) => {
    expect(found(body, start)).toEqual([['wrong-form', 'الى']]);
  });
});

describe('nothing is found in', () => {
  test.each([
    ['code', 'الأمر `الى` هنا'],
    ['a block of code', '```\nذهب الى السوق\n```'],
    ['a link address', 'راجع [الصفحة](/الى/) هنا'],
    ['a bare address', 'راجع https://example.org/الى هنا'],
    ['a hashtag', 'وسم #الى_القدس هنا'],
    ['a poem', '<Poem>\n\nذهب الى السوق … وعاد\n\n</Poem>'],
    ['Qur’an', '<Verse surah="البقرة" ayah="1">\n\nالى\n\n</Verse>'],
    ['Qur’an in brackets', 'قال تعالى ﴿الى ربك﴾ هنا'],
    ['another language', 'قال <Lang code="fa">الى</Lang> هنا'],
    ['part of a word', 'كلمة ال**ى** هنا'],
    ['an excused line', 'ذهب الى السوق {/* check: allow wrong-form */}'],
    ['the line below an excuse', '{/* check: allow wrong-form */}\n\nذهب الى السوق'],
  ])('%s', (_, body) => expect(found(body)).toEqual([]));
});

test('an excuse holds for its own line and rule only', () => {
  expect(found('ذهب الى {/* check: allow lone-waw */}\nوعاد فى المساء')).toHaveLength(2);
});

test('signs of markup stand between no two characters that readers see', () => {
  expect(found('**الورق**،**الحبر**')).toEqual([['space-after-sign', '،']]);
  expect(found('الورق *الأبيض* ، ثم الحبر')).toEqual([['space-before-sign', '*الأبيض* ،']]);
  expect(found('**ملاحظة**: نص، **آخر**. نص')).toEqual([]);
});

test('shows values and suggestions as readers see them, without signs of markup', () => {
  const source = `${head.replace('الى', 'إلى')}قال **الحارس** ، ثم كتب "نص \`x\` **قصير**» ومضى`;
  const { tree } = parseArticle(source, 'a.mdx');
  const found = checkArticleProse(tree, source, 'a.mdx').map(({ details }) => details);
  expect(found).toEqual([
    { value: 'الحارس ،', suggestion: 'الحارس،' },
    { value: '"نص … قصير»', suggestion: '«نص … قصير»' },
  ]);
});
