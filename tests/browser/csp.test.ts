import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPageFaults } from '../../scripts/bench/pages/page-faults.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { demoPages } from './demo-pages.ts';

describe('the Content-Security-Policy', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await builtSite();
  });
  afterAll(() => site?.[Symbol.asyncDispose]());

  describe.each(Object.entries(demoPages))('%s', (kind, path) => {
    const status = kind === 'missing' ? 404 : 200;

    test('stands in the header and in the page, without exceptions', async () => {
      const response = await fetch(site.root + path);
      expect(response.status).toBe(status);
      const [, inPage] =
        /http-equiv="content-security-policy" content="([^"]*)"/.exec(await response.text()) ?? [];
      for (const policy of [response.headers.get('content-security-policy'), inPage]) {
        expect(policy).toContain("default-src 'self'");
        expect(policy).not.toContain("'unsafe-");
      }
    });

    test('is not violated, nothing fails, no other host is asked', async () => {
      expect(await findPageFaults(site.browser, site.root + path, status)).toEqual({
        policy: [],
        errors: [],
        foreign: [],
      });
    });
  });

  test('a page that breaks one is found out', async () => {
    const server = createServer((_, response) => {
      const policy = "default-src 'self'; img-src https://pictures.invalid";
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('Content-Type', 'text/html');
      response.end(
        '<script>1</script><script src="https://scripts.invalid/a.js"></script><img src="https://pictures.invalid/a.png">',
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const faults = await findPageFaults(site.browser, `http://127.0.0.1:${port}/`);
    server.closeAllConnections();
    server.close();
    expect(faults.policy).toEqual([
      expect.stringMatching(/^script-src-elem: inline/),
      expect.stringMatching(/^script-src-elem: https:\/\/scripts\.invalid/),
    ]);
    expect(faults.foreign).toContain('https://pictures.invalid/a.png');
    expect(faults.errors.length).toBeGreaterThan(0);
  });
});
