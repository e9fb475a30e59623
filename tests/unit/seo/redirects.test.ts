import { describe, expect, it } from 'vitest';
import { hosts } from '../../../src/hosts/host-table.ts';
import { redirectLimits } from '../../../src/hosts/redirect-limits.ts';
import { redirectHtml } from '../../../src/seo/redirect-html.ts';
import { redirectPages } from '../../../src/seo/redirects.ts';
import { redirectsFile } from '../../../src/seo/redirects-file.ts';
import { siteSettingsSchema } from '../../../src/settings/site-settings.ts';
import { absoluteUrl, sitePath } from '../../../src/site/site-path.ts';

const article = (path: string, ...aliases: string[]) => ({
  path,
  title: 'الشاطئ <بعد> العاصفة',
  lang: 'ar',
  aliases,
});
const files = (...pages: ReturnType<typeof redirectPages>) => pages.map(({ file }) => file);

describe('pages for old addresses', () => {
  it('are one a file, though two spellings name it', () => {
    const moved = article('/2024/07/shore/', '/شاطئ/', '/%D8%B4%D8%A7%D8%B7%D8%A6');
    expect(files(...redirectPages([moved], []))).toEqual(['شاطئ/index.html']);
  });

  it('never take the place of an article or of a page of the site', () => {
    const first = article('/2024/07/shore/', '/2024/07/wave/index.html', '/about', '/old/');
    const pages = redirectPages([first, article('/2024/07/wave/')], ['/about/']);
    expect(files(...pages)).toEqual(['old/index.html']);
  });

  it('may stand at an address of the site’s own where the owner gives it away', () => {
    const moved = article('/authors/', '/sections/crew/', '/about/');
    expect(files(...redirectPages([moved], ['/about/']))).toEqual([]);
    const owners = { ...moved, isOwnersRule: true };
    expect(files(...redirectPages([owners], ['/about/']))).toEqual(['sections/crew/index.html']);
  });

  it('send readers on and keep themselves out of search engines', () => {
    const html = redirectHtml(article('/2024/07/shore/'));
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain(`<link rel="canonical" href="${absoluteUrl('/2024/07/shore/')}">`);
    expect(html).toContain(`content="0; url=${sitePath('/2024/07/shore/')}"`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('الشاطئ &lt;بعد&gt; العاصفة</a>');
  });
});

describe('the file of redirects', () => {
  const limits = { lines: 1000, bytes: 64_000 };
  const linesOf = ({ text }: { text: string }) => text.split('\n').slice(0, -1);
  const lines = (...aliases: string[]) =>
    linesOf(redirectsFile([article('/2024/07/shore/', ...aliases)], limits));
  const to = `${sitePath('/2024/07/shore/')} 301`;

  it('has a line for an address of the site’s own only where the owner gives it away', () => {
    expect(lines('/sections/crew/')).toEqual([]);
    const moved = { ...article('/authors/', '/sections/crew/'), isOwnersRule: true };
    expect(linesOf(redirectsFile([moved], limits))).toEqual([
      `${sitePath('/sections/crew/')} ${sitePath('/authors/')} 301`,
    ]);
  });

  it('has a line for each old address, Arabic ones encoded and decoded', () => {
    expect(lines('/a/', '/شاطئ/')).toEqual([
      `${sitePath('/a/')} ${to}`,
      `${sitePath('/%D8%B4%D8%A7%D8%B7%D8%A6/')} ${to}`,
      `${sitePath('/شاطئ/')} ${to}`,
    ]);
    expect(lines('/%D8%B4%D8%A7%D8%B7%D8%A6/')).toEqual(lines('/شاطئ/'));
  });

  it('has queries after the path, where hosts look for them', () => {
    expect(lines('/?p=12&lang=ar')).toEqual([`${sitePath('/')} p=12 lang=ar ${to}`]);
  });

  it('takes stars and colons for themselves, not for patterns', () => {
    expect(lines('/a/*', '/b/:c?d=:e')).toEqual([
      `${sitePath('/a/%2A')} ${to}`,
      `${sitePath('/b/%3Ac')} d=%3Ae ${to}`,
    ]);
  });

  it('keeps what would break a line encoded', () => {
    expect(lines('/a%20b/', '/c%0Ad/')).toEqual([
      `${sitePath('/a%20b/')} ${to}`,
      `${sitePath('/c%0Ad/')} ${to}`,
    ]);
  });

  it('leaves the site’s own addresses alone', () => {
    expect(lines('/', '/tags/sea/', '/2024/07/shore/', '/_astro/a.js')).toEqual([]);
    expect(lines('/x/%2e%2e/tags/sea/', '/x/%2E./tags/sea/')).toEqual([]);
  });

  describe('with more old addresses than hosts take', () => {
    const newestFirst = Array.from({ length: 30 }, (_, age) =>
      article(`/2024/07/day-${30 - age}/`, `/يوم-${30 - age}/`, `/?p=${30 - age}`),
    );

    it('holds those of the newest articles, and never one of two spellings', () => {
      // Three lines an article: the address encoded and decoded, and its query.
      const file = redirectsFile(newestFirst, { ...limits, lines: 31 });
      expect(linesOf(file)).toHaveLength(30);
      expect(linesOf(file).at(-1)).toContain('/2024/07/day-21/');
      expect(file).toMatchObject({ omitted: 40, unanswered: 20 });
    });

    it('stays within so many bytes', () => {
      const whole = redirectsFile(newestFirst, limits);
      const half = Math.floor(Buffer.byteLength(whole.text) / 2);
      const file = redirectsFile(newestFirst, { ...limits, bytes: half });
      expect(Buffer.byteLength(file.text)).toBeLessThanOrEqual(half);
      expect(whole.text.startsWith(file.text)).toBe(true);
      expect(file.omitted).toBeGreaterThan(25);
      expect(whole).toMatchObject({ omitted: 0, unanswered: 0 });
    });

    it('puts no older address before a newer one that had no room', () => {
      const long = article('/2024/08/long/', `/${'ط'.repeat(60)}/`);
      const short = article('/2024/07/short/', '/s/');
      expect(redirectsFile([long, short], { ...limits, bytes: 100 })).toMatchObject({
        text: '',
        omitted: 2,
      });
    });

    it('has a default that every common host reads', () => {
      const redirects = siteSettingsSchema.shape.redirects.parse(undefined);
      const smallest = { lines: 1000, bytes: 64_000 };
      expect(redirectLimits({ host: undefined, redirects })).toEqual(smallest);
      for (const { redirects: taken } of Object.values(hosts)) {
        expect(taken?.lines ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(smallest.lines);
        expect(taken?.bytes ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(smallest.bytes);
      }
    });

    it('has the limits of the host, and those of the settings before them', () => {
      const redirects = siteSettingsSchema.shape.redirects.parse({ lines: 300 });
      const { bytes } = hosts.cloudflare.redirects ?? { bytes: 0 };
      expect(redirectLimits({ host: 'cloudflare', redirects })).toEqual({ lines: 300, bytes });
    });
  });
});
