import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPages } from '../../../scripts/bench/pages/find-pages.ts';
import { writeFiles } from '../../sites/content-folder.ts';

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'find-pages-'));
});
afterEach(() => rm(dist, { recursive: true }));

const article = (title: string, words: number, picture = '') =>
  `<h1><bdi>${title}</bdi></h1>${picture}<div class="prose"><p>${'كلمة '.repeat(words)}</p></div><div class="end-mark"></div>`;
const picture = '<figure class="figure article-picture"></figure>';

describe('the pages that the bench measures', () => {
  test('are a usual illustrated article, the longest tag, and a search that finds the article', async () => {
    await writeFiles(dist, {
      '2024/07/plain/index.html': article('بلا صورة', 600),
      '2024/07/short/index.html': article('قصير', 80, picture),
      '2024/06/usual/index.html': article('حبل المرساة في الماء', 540, picture),
      '2024/05/long/index.html': article('طويل', 900, picture),
      '2024/05/moved/index.html': '<meta http-equiv="refresh" content="0; url=/2024/06/usual/">',
      'tags/boats/index.html': '<ol><li>1</li><li>2</li></ol>',
      'tags/wind/index.html': '<ol></ol>',
      'write/index.html': '<h1>اكتب</h1>',
      'tags/index.html': '<ul><li>every tag, in a page that is longer than all of theirs</li></ul>',
    });
    expect(await findPages(dist)).toEqual({
      ...{ home: '/', archive: '/archive/', search: '/search/', write: '/write/' },
      article: '/2024/06/usual/',
      tag: '/tags/boats/',
      results: `/search/?q=${encodeURIComponent('المرساة')}`,
    });
  });

  test('are those that there are on an empty site', async () => {
    await writeFiles(dist, { 'index.html': '<h1>موقع جديد</h1>' });
    expect(Object.keys(await findPages(dist))).toEqual(['home', 'archive', 'search']);
  });
});
