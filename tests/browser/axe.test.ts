import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAccessibilityFaults } from '../../scripts/bench/pages/accessibility.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { demoPages } from './demo-pages.ts';

describe('axe finds no fault: light, dark, high contrast; on a phone, on a desktop', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  test.each(Object.entries(demoPages))('%s', async (_, path) => {
    expect(await findAccessibilityFaults(site.browser, site.root + path)).toEqual([]);
  });

  test('but does in a page that has some', async () => {
    const page = '<html lang="ar"><title>أ</title><main><h1>أ</h1><img src="x"></main>';
    const faults = await findAccessibilityFaults(site.browser, `data:text/html,${encodeURI(page)}`);
    expect(faults).toHaveLength(8);
    expect(faults[0]).toMatch(/^light, 360 px: image-alt \(critical\) at img: Fix any of/);
  });
});
