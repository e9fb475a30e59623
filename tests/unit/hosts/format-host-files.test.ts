import { describe, expect, test } from 'vitest';
import { formatHostFiles } from '../../../src/hosts/format-host-files.ts';
import { readHostRules } from '../../../src/hosts/host-rules.ts';

const rules = readHostRules(
  {
    headers:
      "/*\n  Content-Security-Policy: default-src 'self'\n  X-A: 1\n/tags/*\n  Content-Security-Policy: frame-src 'none'\n",
    redirects:
      '/%D9%82%D8%AF%D9%8A%D9%85/ /tags/ 301\n/قديم/ /tags/ 301\n/ p=12 /tags/ 301\n/a(b)/:year/* /archive/:year/:splat 302\n/app/* /index.html 200\n',
  },
  '/',
);

describe('the files of a host', () => {
  test('are none for a host that reads _headers and _redirects, and without a host', () => {
    expect(formatHostFiles('netlify', () => rules)).toEqual([]);
    expect(formatHostFiles(undefined, () => rules)).toEqual([]);
  });

  test('are vercel.json, where a narrower rule has the headers of the wider ones too', () => {
    const [[name, text] = ['', '']] = formatHostFiles('vercel', () => rules);
    expect(name).toBe('vercel.json');
    expect(JSON.parse(text)).toMatchObject({
      trailingSlash: true,
      headers: [
        {
          source: '/:splat*',
          headers: [
            { key: 'content-security-policy', value: "default-src 'self'" },
            { key: 'x-a', value: '1' },
          ],
        },
        {
          source: '/tags/:splat*',
          headers: [
            { key: 'content-security-policy', value: "default-src 'self', frame-src 'none'" },
            { key: 'x-a', value: '1' },
          ],
        },
      ],
      redirects: [
        { source: '/%D9%82%D8%AF%D9%8A%D9%85/', destination: '/tags/', statusCode: 301 },
        { source: '/قديم/', destination: '/tags/', statusCode: 301 },
        { source: '/', has: [{ type: 'query', key: 'p', value: '12' }], destination: '/tags/' },
        {
          source: '/a\\(b\\)/:year/:splat*',
          destination: '/archive/:year/:splat',
          statusCode: 302,
        },
      ],
    });
  });

  test('answer 410 with its page where something is no more, if the host can', () => {
    const gone = ['/site/2024/07/a(b)/', '/site/2024/08/c/'];
    const withGone = readHostRules({ headers: '', redirects: '', gone }, '/site/');
    const [[, nginx] = ['', ''], [, apache] = ['', '']] = formatHostFiles('server', () => withGone);
    expect(nginx).toContain('error_page 410 "/site/2024/07/a(b)/index.html";');
    expect(nginx).toContain('location = "/site/2024/08/c/" { return 410; }');
    expect(apache).toContain('ErrorDocument 410 /site/2024/07/a(b)/index.html');
    expect(apache).toContain('RewriteRule "^2024/07/a\\(b\\)/$" - [G]');
    expect(JSON.stringify(formatHostFiles('server', () => rules))).not.toContain('410');
  });

  test('cannot be left by a text of the owner', () => {
    const hostile = readHostRules(
      { headers: '/*\n  X-A: "a\\" ; } return 200\n', redirects: '/a";}/ /b"c/ 301\n' },
      '/',
    );
    for (const [, text] of formatHostFiles('server', () => hostile)) {
      expect(text).not.toMatch(/(?<!\\)(?:\\\\)*"a\\" ;/);
      expect(text).toContain('\\"');
    }
  });
});
