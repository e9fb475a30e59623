import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { readYaml } from '../../../src/schema/read-yaml.ts';
import { vocabularySchemas } from '../../../src/schema/vocabulary.ts';

const head = 'title: سوق السمك\npublished: 2024-05-01T08:00:00Z\n';

// Every object of JavaScript has these; none of them is a field.
test.each([
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  'valueOf',
])('a field named %s is an unknown one', (key) => {
  for (const value of ['نص', '"نص"', '{أ: ب}', '[أ, ب]']) {
    const { problems } = readYaml(`${head}${key}: ${value}\n`, articleSchema, 'a.mdx', 2);
    expect(problems).toMatchObject([{ rule: 'unknown-key', line: 4, details: { key } }]);
  }
});

test.each([
  ['sections', '  label: بحر\n'],
  ['tags', '  label: بحر\n'],
  ['authors', '  name: سالم\n'],
  ['series', '  title: رحلات\n'],
] as const)('a term of %s named __proto__ is reported, not dropped', (name, entry) => {
  for (const key of ['__proto__', '"__proto__"']) {
    const yaml = `sea:\n${entry}${key}:\n${entry}`;
    const { data, problems } = readYaml(yaml, vocabularySchemas[name], `${name}.yaml`);
    expect(data).toBeUndefined();
    expect(problems).toMatchObject([
      { rule: 'unknown-key', line: 3, column: 1, details: { key: '__proto__' } },
    ]);
  }
});

test('a tag may have the name of what every object has', () => {
  const { data } = readYaml('constructor:\n  label: بنّاء\n', vocabularySchemas.tags, 'tags.yaml');
  expect(Object.keys(data ?? {})).toEqual(['constructor']);
});
