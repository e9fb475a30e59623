import { describe, expect, test } from 'vitest';
import { removeLinks } from '../../../src/library/remove-links.ts';
import { siteOrigin, sitePath } from '../../../src/site/site-path.ts';

const from = '/2024/07/well/';
const hidden = '/2030/01/eclipse/';
const link = (href: string, more = '') => `<a href="${href}"${more}>كسوف <em>قادم</em></a>`;

describe('links to articles that readers may not know yet', () => {
  test.each([
    sitePath(hidden),
    sitePath(hidden.slice(0, -1)),
    `${sitePath(hidden)}#الموعد`,
    `${siteOrigin}${sitePath(hidden)}?a=1&#x26;b=2`,
    '../../../2030/01/eclipse/',
    sitePath('/2030/%30%31/eclipse/'),
  ])('%s leave their words', (href) => {
    const html = `<p>في ${link(href, ' class="embed" title="أ > ب"')} غدًا.</p>`;
    expect(removeLinks(html, from, [hidden])).toBe('<p>في كسوف <em>قادم</em> غدًا.</p>');
  });

  test('leave other links as they are', () => {
    const html = [
      link(sitePath('/2030/01/eclipse-of-the-moon/')),
      link('https://elsewhere.example/2030/01/eclipse/'),
      link('#eclipse'),
      '<abbr title="2030/01/eclipse">ك</abbr><a id="n1"></a>',
    ].join('\n');
    expect(removeLinks(html, from, [hidden])).toBe(html);
  });

  test('are no sources of quotations either', () => {
    const html = `<blockquote cite="${sitePath(hidden)}"><p>قال.</p></blockquote>`;
    expect(removeLinks(html, from, [hidden])).toBe('<blockquote><p>قال.</p></blockquote>');
  });
});
