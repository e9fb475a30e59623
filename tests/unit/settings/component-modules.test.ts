import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { componentNames } from '../../../src/settings/component-settings.ts';

const sources = globSync('src/{components,layouts,routes}/**/*.astro');

test.each(componentNames)('every page takes %s from where an owner may replace it', (name) => {
  const users = sources.filter((file) =>
    readFileSync(file, 'utf8').includes(`'virtual:maqalat/components/${name}'`),
  );
  expect(users).not.toEqual([]);
  const bypasses = sources.filter((file) =>
    new RegExp(`from '[./]*(?:components/)?${name}\\.astro'`).test(readFileSync(file, 'utf8')),
  );
  expect(bypasses).toEqual([]);
});

test('the type declarations name every replaceable component', () => {
  const text = readFileSync('src/components/virtual-modules.d.ts', 'utf8');
  const declared = [...text.matchAll(/'virtual:maqalat\/components\/(\w+)'/g)].map(
    ([, name]) => name,
  );
  expect(declared.toSorted()).toEqual(componentNames.toSorted());
});
