import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { parseHeaders } from '../../../src/hosts/header-rules.ts';
import { contentSecurityPolicy } from '../../../src/seo/content-security-policy.ts';
import { headersFile, readPolicy } from '../../../src/seo/headers-file.ts';
import { provideSettings } from '../../../src/site/provide-settings.ts';
import settings from '../../sites/demo/src/site.config.ts';

const policy = contentSecurityPolicy('sha256-a');

const source = await readFile('src/public/_headers', 'utf8');

describe('the policy in the _headers file', () => {
  const headers = headersFile(source, { policy });

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
    expect(() => headersFile('/media/*\n  X: y\n', { policy })).toThrow('/*');
  });
});

describe('the _headers file of a site below a folder', async () => {
  vi.resetModules();
  provideSettings({ ...settings, url: 'https://example.org/a/$1' });
  const { headersFile } = await import('../../../src/seo/headers-file.ts');
  const headersOf = parseHeaders(headersFile(source, { policy }));

  test('has the folder before each path, as hosts match whole paths', () => {
    expect(headersOf('/a/$1/media/x-320.webp').get('cache-control')).toContain('immutable');
    expect(headersOf('/a/$1/sw.js').get('cache-control')).toBe('no-cache');
    expect(headersOf('/a/$1/2024/07/sea/').get('content-security-policy')).toContain(policy);
    expect(headersOf('/media/x-320.webp').size).toBe(0);
  });

  test('names the rules for prefetching below the folder', () => {
    expect(headersOf('/a/$1/').get('speculation-rules')).toBe('"/a/$1/speculation-rules.json"');
  });
});

test('the policy of a built page is read from its head', () => {
  const html = `<head><meta http-equiv="content-security-policy" content="${policy}">`;
  expect(readPolicy(html)).toBe(policy);
  expect(readPolicy('<head></head>')).toBeUndefined();
});

test('the policy lets no page run text, WebAssembly, styles of its own, plug-ins or other hosts’ files', () => {
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  expect(policy).toContain("default-src 'self'");
});
