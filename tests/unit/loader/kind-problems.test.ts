import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/loader/read-article.ts';
import { indexVocabulary } from '../../../src/loader/vocabulary.ts';
import { articleKinds } from '../../../src/schema/article-kinds.ts';
import { mapVocabularies } from '../../../src/schema/vocabulary.ts';

function problemsOf(head: string) {
  const source = `---\ntitle: موسم\npublished: 2029-01-01T00:00:00Z\n${head}---\n\nنصّ.\n`;
  return readArticle(source, '2029/01/story.mdx', 'story.mdx', {
    vocabularies: mapVocabularies((name) => indexVocabulary(name, [])),
    timeZone: 'UTC',
  }).problems;
}
const claim = 'claim: { text: يُرى السور من القمر }\n';
const original = 'translationOf: { title: The Wall }\n';

describe('the kind of an article', () => {
  test('needs nothing else, but for a fact check and a translation', () => {
    const wanting = articleKinds.filter((kind) => problemsOf(`kind: ${kind}\n`).length > 0);
    expect(wanting).toEqual(['fact-check', 'translation']);
    expect(problemsOf(`kind: fact-check\n${claim}verdict: mixed\n`)).toEqual([]);
    expect(problemsOf(`kind: translation\n${original}`)).toEqual([]);
  });

  test.each([
    [
      'kind: fact-check\n',
      [
        ['missing-field', 4, 'claim'],
        ['missing-field', 4, 'verdict'],
      ],
    ],
    [`kind: fact-check\n${claim}`, [['missing-field', 4, 'verdict']]],
    [
      `${claim}verdict: mixed\n`,
      [
        ['field-alone', 4, 'claim'],
        ['field-alone', 5, 'verdict'],
      ],
    ],
    [`kind: opinion\n${original}`, [['field-alone', 5, 'translationOf']]],
    ['kind: translation\n', [['missing-field', 4, 'translationOf']]],
    ['kind: رأي\n', [['wrong-value', 4, 'kind']]],
    [`kind: fact-check\n${claim}verdict: true\n`, [['wrong-value', 6, 'verdict']]],
    [
      'kind: fact-check\nclaim: { text: قول, url: "javascript:alert(1)" }\nverdict: mixed\n',
      [['wrong-value', 5, 'claim.url']],
    ],
  ])('is refused with line and field: %s', (head, expected) => {
    const found = problemsOf(head).map(({ rule, line, details }) => [
      rule,
      line,
      'field' in details ? details.field : undefined,
    ]);
    expect(found).toEqual(expected);
  });
});
