import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../../scripts/start/header-rules.ts';
import { contentSecurityPolicy } from '../../../src/seo/content-security-policy.ts';
import { policyHeaders, statedPolicy } from '../../../src/seo/policy-headers.ts';

const page = contentSecurityPolicy({ inlineScript: 'sha256-a', webAssembly: false });
const search = contentSecurityPolicy({ inlineScript: 'sha256-a', webAssembly: true });

describe('the policies in a _headers file', () => {
  const folders = [
    { name: 'search', policy: search },
    { name: '2024', policy: page },
    { name: 'مقال', policy: page },
  ];
  const headersOf = parseHeaders(
    `/*\n  X-Content-Type-Options: nosniff\n${policyHeaders(page, folders)}`,
  );
  const policyOf = (path: string) => headersOf(path).get('content-security-policy');

  test('give each page exactly one, which also forbids frames', () => {
    for (const path of ['/', '/404.html', '/2024/07/sea/', '/مقال/قديم/']) {
      expect(policyOf(path), path).toBe(`${page}; frame-ancestors 'none'`);
    }
  });

  test('allow WebAssembly on the search page alone', () => {
    expect(policyOf('/search/')).toContain("'wasm-unsafe-eval'");
    expect(policyOf('/2024/07/sea/')).not.toContain('wasm');
  });

  test('stay within what hosts read, the first folders before the others', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ name: `old${at}`, policy: page }));
    const text = policyHeaders(page, [...folders, ...many]);
    expect(text.match(/^\//gm)).toHaveLength(90);
    expect(text).toContain('/search/*');
  });
});

test('the policy of a built page is read from its head', () => {
  const html = `<head><meta http-equiv="content-security-policy" content="${page}">`;
  expect(statedPolicy(html)).toBe(page);
  expect(statedPolicy('<head></head>')).toBeUndefined();
});

test('no policy lets a page run text, styles of its own, plug-ins or other hosts’ files', () => {
  for (const policy of [page, search]) {
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(policy).toContain("default-src 'self'");
  }
});
