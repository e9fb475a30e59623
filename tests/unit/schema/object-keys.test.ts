import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { readYaml } from '../../../src/schema/read-yaml.ts';

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
