import { describe, expect, it } from 'vitest';
import { aliasFile } from '../../../src/seo/alias-file.ts';

describe('the file that answers an old address', () => {
  it.each([
    ['/a/b/', 'a/b/index.html'],
    ['/a/b', 'a/b/index.html'],
    ['/a//b#part', 'a/b/index.html'],
    ['/story/12.html', 'story/12.html'],
    ['/2019/شاطئ/', '2019/شاطئ/index.html'],
    ['/2019/%D8%B4%D8%A7%D8%B7%D8%A6', '2019/شاطئ/index.html'],
    ['/v1.0/', 'v1.0/index.html'],
  ])('%s → %s', (alias, file) => {
    expect(aliasFile(alias)).toBe(file);
  });

  it.each([
    ['a query', '/?p=12'],
    ['another file type', '/story.php'],
    ['a disguised way out of the folder', '/a/%2e%2e/%2e%2e/b/'],
    ['a disguised slash', '/a/..%2f..%2fb/'],
    ['a disguised backslash', '/a%5C..%5Cb/'],
    ['a disguised null', '/a%00/'],
    ['a broken escape', '/100%/'],
    ['a name longer than file systems take', `/${'ش'.repeat(128)}/`],
    ['the front page', '/'],
    ['the front page’s file', '/index.html'],
    ['the page for what is missing', '/404.html'],
    ['a list of the site', '/tags/sea/'],
    ['the search', '/search/'],
    ['the site’s scripts', '/_astro/x/'],
    ['a file at the root', '/robots.txt'],
    ['a folder named like a file at the root', '/rss.xml/x/'],
    ['a list in disguise', '/%74ags/sea/'],
  ])('is none for %s', (_, alias) => {
    expect(aliasFile(alias)).toBeUndefined();
  });
});
