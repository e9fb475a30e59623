import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { frontPageSchema } from '../../../src/schema/front-page.ts';
import { readYaml } from '../../../src/schema/read-yaml.ts';
import { vocabularySchemas } from '../../../src/schema/vocabulary.ts';

const head = 'title: ميناء الشتاء\npublished: 2024-11-02T08:00:00Z\n';
const read = (yaml: string) => readYaml(head + yaml, articleSchema, 'a.mdx', 2);
const named = (yaml: string) =>
  read(yaml).problems.map(({ rule, line, column, details }) => ({
    rule,
    at: `${line}:${column}`,
    value: 'value' in details ? details.value : undefined,
  }));

describe('references in YAML are refused where they stand', () => {
  test('an alias of itself', () => {
    expect(named('tags: &loop [*loop]\n')).toEqual([
      { rule: 'yaml-reference', at: '4:13', value: '&loop' },
      { rule: 'yaml-reference', at: '4:14', value: '*loop' },
    ]);
  });
  test('an alias without its anchor', () => {
    expect(named('credit: *gone\n')).toEqual([
      { rule: 'yaml-reference', at: '4:9', value: '*gone' },
    ]);
  });
  test('an anchor that nothing refers to', () => {
    expect(named('credit: &agency رويترز\n')).toMatchObject([{ value: '&agency' }]);
  });
  test('a merge key', () => {
    expect(named('source:\n  <<: { name: الميناء }\n')).toEqual([
      { rule: 'yaml-reference', at: '5:3', value: '<<' },
    ]);
  });
  test('in vocabularies and the front page too', () => {
    expect(
      readYaml('sea: &a { label: بحر }\n', vocabularySchemas.tags, 'tags.yaml').problems,
    ).toMatchObject([{ rule: 'yaml-reference', line: 1, details: { value: '&a' } }]);
    expect(readYaml('lead: *a\n', frontPageSchema, 'front-page.yaml').problems).toMatchObject([
      { rule: 'yaml-reference', line: 1, column: 7, details: { value: '*a' } },
    ]);
  });
  test('but not in a quoted text', () => {
    expect(read('credit: "*رويترز & <<وكالات>>"\n').data?.credit).toBe('*رويترز & <<وكالات>>');
  });
});

test('a field written twice is reported with its line', () => {
  expect(named('credit: الأولى\ncredit: "الثانية"\n')).toEqual([
    { rule: 'yaml-syntax', at: '5:1', value: 'credit: "الثانية"' },
  ]);
});

test.each([
  ['lists', `tags: ${'['.repeat(40)}${']'.repeat(40)}\n`],
  ['fields', `tags: ${'{a: '.repeat(40)}1${'}'.repeat(40)}\n`],
  ['list items', `tags:\n  ${'- '.repeat(40)}a\n`],
  ['explicit keys', `tags:\n  ${'? '.repeat(20_000)}a\n`],
  ['a key that is a list', '{[a]: b}: c\n'],
  ['a hundred thousand brackets', `tags: ${'['.repeat(100_000)}\n`],
])('%s nested without end are a diagnostic', (_, yaml) => {
  const { data, problems } = read(yaml);
  expect(data).toBeUndefined();
  expect(problems[0]).toMatchObject({ rule: 'yaml-syntax' });
});

describe('an old address has a longest length and depth', () => {
  test.each([
    '/قديم'.repeat(21),
    `/${'b'.repeat(300)}/`,
    `/${'ب'.repeat(200)}`,
    `/${'a'.repeat(900)}/`,
  ])('%s', (alias) => {
    expect(named(`aliases: ["${alias}"]\n`)).toMatchObject([{ rule: 'wrong-value', at: '4:11' }]);
    expect(read(`aliases: ["${alias}"]\n`).problems).toMatchObject([
      { details: { field: 'aliases.0', expected: 'short-path' } },
    ]);
  });
  test('that real ones keep to', () => {
    const alias = `/2019/05/01/أدب/كتب/${'خ'.repeat(110)}/`;
    expect(read(`aliases: ["${alias}"]\n`).data?.aliases).toEqual([alias]);
  });
});
