import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findPackage } from '../../../src/site/find-package.ts';

test('the package of a module is the nearest folder with a package.json', () => {
  const engine = findPackage(import.meta.url);
  expect(existsSync(`${engine}astro.config.mjs`)).toBe(true);
  const create = new URL('../../../scripts/create/main.ts', import.meta.url).href;
  expect(findPackage(create).replaceAll('\\', '/')).toMatch(/\/scripts\/create\/$/);
});
