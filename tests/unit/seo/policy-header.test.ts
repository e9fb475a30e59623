import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../../scripts/start/header-rules.ts';
import { contentSecurityPolicy } from '../../../src/seo/content-security-policy.ts';
import { statedPolicy, withPolicy } from '../../../src/seo/policy-header.ts';

const policy = contentSecurityPolicy('sha256-a');

describe('the policy in the _headers file', async () => {
  const headers = withPolicy(await readFile('public/_headers', 'utf8'), policy);

  test('is that of every page, beside its other headers, and forbids frames too', () => {
    const headersOf = parseHeaders(headers);
    for (const path of ['/', '/404.html', '/search/', '/2024/07/sea/', '/مقال/قديم/']) {
      const found = headersOf(path);
      expect(found.get('content-security-policy'), path).toBe(`${policy}; frame-ancestors 'none'`);
      expect(found.get('x-content-type-options'), path).toBe('nosniff');
    }
  });

  test('stands in the one rule for all pages', () => {
    expect(headers.match(/^\/\*$/gm)).toHaveLength(1);
  });

  test('is missed where there is no such rule', () => {
    expect(() => withPolicy('/media/*\n  X: y\n', policy)).toThrow('/*');
  });
});

test('the policy of a built page is read from its head', () => {
  const html = `<head><meta http-equiv="content-security-policy" content="${policy}">`;
  expect(statedPolicy(html)).toBe(policy);
  expect(statedPolicy('<head></head>')).toBeUndefined();
});

test('the policy lets no page run text, WebAssembly, styles of its own, plug-ins or other hosts’ files', () => {
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  expect(policy).toContain("default-src 'self'");
});
