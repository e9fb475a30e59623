import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { readYaml } from '../../../src/schema/read-yaml.ts';

test('problems on one long line name its beginning, not all of it each time', () => {
  const { problems } = readYaml(`title: ${'} "ضوء" { '.repeat(2000)}`, articleSchema, 'a.mdx');
  expect(problems.length).toBeGreaterThan(0);
  expect(JSON.stringify(problems).length).toBeLessThan(problems.length * 600);
});
