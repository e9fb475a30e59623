import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../../src/hosts/header-rules.ts';
import { computedHeaders } from '../../../src/seo/computed-headers.ts';
import { contentSecurityPolicy } from '../../../src/seo/content-security-policy.ts';
import { headersFile, readPolicy, writePolicy } from '../../../src/seo/headers-file.ts';
import { listPermissions } from '../../../src/seo/permissions.ts';
import { findPageSources, hasServices, mergeAllSources } from '../../../src/seo/service-sources.ts';
import { serviceSettingsSchema } from '../../../src/settings/service-settings.ts';

const digest = 'sha256-a';
const strict =
  "default-src 'self'; script-src 'self' 'sha256-a'; object-src 'none'; base-uri 'none'; form-action 'self'";
const services = (input: Parameters<typeof serviceSettingsSchema.parse>[0]) =>
  serviceSettingsSchema.parse(input);
const none = services({});
const form = { action: 'https://letters.example/join;v=1?list=3#top' };
const comments = {
  provider: 'giscus',
  repo: 'harbour/news',
  repoId: 'R_1',
  category: 'Comments',
  categoryId: 'C_1',
};
const media = { pictures: ['https://media.example'], frames: ['https://maps.example'] };

/** The sources of one directive of a policy. */
function sourcesOf(policy: string, directive: string): string[] | undefined {
  const found = policy.split('; ').find((each) => each.startsWith(`${directive} `));
  return found?.split(' ').slice(1);
}

const policyOf = (html: string, settings: ReturnType<typeof services>) =>
  contentSecurityPolicy(digest, findPageSources(html, settings));

describe('a site without services', () => {
  test('has the strict policy on every page and in the header', () => {
    expect(hasServices(none)).toBe(false);
    expect(
      policyOf('<form data-service="form"><img src="https://media.example/a.png">', none),
    ).toBe(strict);
    const headers = computedHeaders(strict, {
      services: none,
      // Published for other sites, whose pages have policies of their own.
      pagefindClient: 'files',
      write: false,
    });
    expect(headers.policy).toBe(strict);
    expect(headers.folders?.size).toBe(0);
    expect(listPermissions(none).size).toBe(0);
  });

  test('allows WebAssembly in the header alone, for Pagefind’s worker, where the owner asks for it', () => {
    const { policy } = computedHeaders(strict, {
      services: none,
      pagefindClient: true,
      write: false,
    });
    expect(sourcesOf(policy, 'script-src')).toContain("'wasm-unsafe-eval'");
    expect(policy.replace(" 'wasm-unsafe-eval'", '')).toBe(strict);
    expect(policyOf('<p>', none)).toBe(strict);
  });
});

describe('the policy of a page', () => {
  const all = services({ form, comments, media });

  test('lets a form post to its host, without query, and with nothing that ends a directive', () => {
    const policy = policyOf('<form data-service="form" class="newsletter">', all);
    expect(sourcesOf(policy, 'form-action')).toEqual([
      "'self'",
      'https://letters.example/join%3Bv=1',
    ]);
    expect(sourcesOf(policy, 'frame-src')).toBeUndefined();
  });

  test('lets comments be framed, and nothing of theirs run', () => {
    const policy = policyOf('<section data-service="comments" class="comments">', all);
    expect(sourcesOf(policy, 'frame-src')).toEqual(['https://giscus.app']);
    expect(sourcesOf(policy, 'script-src')).toEqual(["'self'", "'sha256-a'"]);
    expect(sourcesOf(policy, 'form-action')).toEqual(["'self'"]);
  });

  test('names a host of media where a page shows something of it', () => {
    const picture = policyOf('<p><img alt="" src="https://media.example/a.png"></p>', all);
    expect(sourcesOf(picture, 'img-src')).toEqual(["'self'", 'https://media.example']);
    expect(sourcesOf(picture, 'frame-src')).toBeUndefined();
    const frame = policyOf('<iframe src="https://maps.example/harbour"></iframe>', all);
    expect(sourcesOf(frame, 'frame-src')).toEqual(['https://maps.example']);
    const other = policyOf('<img src="https://media.example.evil/a.png">', all);
    expect(other).toBe(strict);
  });

  test('is not widened by the words of an article, which are escaped', () => {
    const code =
      '<code>&#x3C;section data-service="comments"></code><p>https://media.example/a.png';
    expect(policyOf(code, all)).toBe(strict);
  });

  test.each([
    [
      { provider: 'plausible', domain: 'news.example' },
      ['https://plausible.io/js/script.js'],
      ['https://plausible.io'],
    ],
    [
      { provider: 'umami', websiteId: '7' },
      ['https://cloud.umami.is/script.js'],
      ['https://cloud.umami.is', 'https://api-gateway.umami.dev'],
    ],
    [
      { provider: 'umami', websiteId: '7', host: 'https://visits.example' },
      ['https://visits.example/script.js'],
      ['https://visits.example'],
    ],
    [
      { provider: 'goatcounter', host: 'https://news.goatcounter.com' },
      ['https://gc.zgo.at/count.js'],
      ['https://news.goatcounter.com'],
    ],
    [
      { provider: 'goatcounter', host: 'https://visits.example' },
      ['https://visits.example/count.js'],
      ['https://visits.example'],
    ],
  ])('names the one script of %o and where it sends visits', (analytics, scripts, receivers) => {
    const policy = policyOf('<script data-service="analytics" defer>', services({ analytics }));
    expect(sourcesOf(policy, 'script-src')).toEqual(["'self'", "'sha256-a'", ...scripts]);
    expect(sourcesOf(policy, 'connect-src')).toEqual(["'self'", ...receivers]);
  });

  test('lets GoatCounter count by a picture, and no other provider', () => {
    const picturesOf = (analytics: object) =>
      sourcesOf(
        policyOf('<script data-service="analytics" defer>', services({ analytics } as never)),
        'img-src',
      );
    const host = 'https://news.goatcounter.com';
    expect(picturesOf({ provider: 'goatcounter', host })).toEqual(["'self'", host]);
    expect(picturesOf({ provider: 'umami', websiteId: '7' })).toBeUndefined();
  });

  test('takes the place of the one that the page stated', () => {
    const html = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${strict.replaceAll("'", '&#39;')}"><p>'self'</p>`;
    const policy = policyOf('<section data-service="comments">', all);
    expect(readPolicy(writePolicy(html, policy))).toBe(policy);
    expect(writePolicy(html, strict)).toBe(html);
  });
});

describe('the _headers file of a site with services', () => {
  const all = services({ form, comments, media });
  const source =
    '/*\n  Permissions-Policy: camera=(), fullscreen=()\n\n/sw.js\n  Cache-Control: no-cache\n';
  const headersOf = parseHeaders(
    headersFile(
      `# c\n${source}`,
      computedHeaders(strict, { services: all, pagefindClient: false, write: false }),
    ),
  );
  const policies = (path: string) => headersOf(path).get('content-security-policy') ?? '';

  test('is never stricter than an article needs', () => {
    const needed = contentSecurityPolicy(digest, mergeAllSources(all));
    expect(policies('/2026/03/salt/')).toBe(`${needed}; frame-ancestors 'none'`);
  });

  test('forbids on lists the frame of comments', () => {
    // Two policies in one header; a browser obeys both.
    const [general = '', list = ''] = policies('/tags/boats/').split(', ');
    expect(sourcesOf(general, 'frame-src')).toContain('https://giscus.app');
    expect(sourcesOf(list, 'frame-src')).toEqual(['https://maps.example']);
  });

  test('names the frames that may use a feature, and leaves the owner’s own words', () => {
    expect(headersOf('/').get('permissions-policy')).toBe(
      'camera=(), fullscreen=(), clipboard-write=(self "https://giscus.app"), autoplay=(self "https://maps.example"), encrypted-media=(self "https://maps.example"), picture-in-picture=(self "https://maps.example")',
    );
  });
});

describe('the settings of services', () => {
  test.each([
    { form: { action: 'http://letters.example/join' } },
    { form: { action: "javascript:alert('x')" } },
    { form: { ...form, field: 'a b' } },
    { media: { pictures: ['https://media.example/folder'] } },
    { media: { pictures: ["https://media.example; script-src 'unsafe-inline'"] } },
    { media: { frames: ['*'] } },
    { analytics: { provider: 'plausible', domain: 'x', host: 'http://visits.example' } },
    { analytics: { provider: 'other', domain: 'x' } },
    { comments: { ...comments, repo: 'https://github.com/harbour/news' } },
    { unknown: {} },
  ])('refuse %o', (input) => {
    expect(serviceSettingsSchema.safeParse(input).success).toBe(false);
  });
});
