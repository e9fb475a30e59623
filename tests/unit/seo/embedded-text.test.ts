import { describe, expect, it } from 'vitest';
import { jsonLdText } from '../../../src/seo/json-ld-text.ts';
import { robotsText } from '../../../src/seo/robots.ts';
import { escapeXml, escapeXmlText, legalXml } from '../../../src/seo/xml-text.ts';
import { absoluteUrl } from '../../../src/site/site-path.ts';

describe('data in a script element', () => {
  it('cannot close it or open a comment, and reads back as it was', () => {
    const data = { name: '</script><!-- & \u2028\u2029 «نعم»' };
    const text = jsonLdText(data);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(data);
  });
});

describe('text in XML', () => {
  it('loses the characters that no XML document may hold, and no others', () => {
    expect(legalXml('أ\u0000\u0008\u001f\ud800\uffff\ufffeب\t\n😀')).toBe('أب\t\n😀');
  });

  it('is escaped for attributes, and for content with its quotation marks left', () => {
    expect(escapeXml(`<"'&>`)).toBe('&lt;&quot;&#39;&amp;&gt;');
    expect(escapeXmlText(`<"'&>`)).toBe(`&lt;"'&amp;&gt;`);
  });
});

describe('robots.txt', () => {
  it('refuses crawlers of models where the settings say so, and nobody else', () => {
    const refusing = robotsText({ modelCrawlers: 'refuse' });
    expect(refusing).toMatch(/^User-agent: \*\nAllow: \/\n\nUser-agent: GPTBot\n/);
    expect(refusing.match(/^Disallow: .*$/gm)).toEqual(['Disallow: /']);
    expect(refusing).not.toContain('Googlebot');
    expect(robotsText({ modelCrawlers: 'allow' })).not.toContain('Disallow');
  });

  it('names both sitemaps', () => {
    expect(robotsText()).toContain(`Sitemap: ${absoluteUrl('/sitemap-index.xml')}\n`);
    expect(robotsText()).toContain(`Sitemap: ${absoluteUrl('/news-sitemap.xml')}\n`);
  });
});
