import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { collectDeskData } from '../../../src/library/desk-data.ts';
import { readCachedBody } from '../../../src/loader/body-cache.ts';
import { assembleContent } from '../../../src/loader/content.ts';
import { setContent } from '../../../src/loader/current-content.ts';
import type { LoadedArticle } from '../../../src/loader/load-article.ts';
import { type ContentReading, readContent } from '../../../src/loader/read-content.ts';
import { lexiconFile } from '../../../src/loader/read-lexicon.ts';
import {
  createDraftCompiler,
  type DraftCompiler,
} from '../../../src/write/compile/compile-draft.ts';
import { demoSite } from '../../sites/demo-site.ts';

const folder = join(demoSite, 'content');

describe('an article that is opened where articles are written', () => {
  let reading: ContentReading;
  let compile: DraftCompiler;
  const open = async (article: LoadedArticle) => {
    const path = relative(folder, article.file);
    const source = await readFile(article.file, 'utf8');
    const pictures = new Map(
      article.pictures.map((each) => [`./${relative(join(article.file, '..'), each.file)}`, each]),
    );
    return compile({ path, source, pictures });
  };

  beforeAll(async () => {
    reading = await readContent({ folder });
    setContent(await assembleContent(reading, reading.articles, new Date()));
    // What the page gets has been JSON.
    const data = JSON.parse(JSON.stringify(collectDeskData()));
    compile = createDraftCompiler(data, await readFile(lexiconFile, 'utf8'));
  });

  test('has the HTML of the site, whatever it holds', async () => {
    expect(reading.articles.length).toBeGreaterThan(20);
    for (const article of reading.articles) {
      const { body } = await open(article);
      expect(body, article.metadata.file).toEqual(readCachedBody(article.bodyKey)?.body);
    }
  });

  test('has the remarks of the build and of the check', async () => {
    const ofSite = new Set(['near-duplicate', 'two-spellings', 'dead-link']);
    for (const article of reading.articles) {
      const { problems } = await open(article);
      const { file } = article.metadata;
      const expected = reading.problems
        .all()
        .filter((problem) => problem.file === file && !ofSite.has(problem.rule));
      expect(
        problems.map((each) => ({ ...each, file })),
        file,
      ).toEqual(expected);
    }
  });

  test('is refused for the same reasons', () => {
    const source = '---\ntitle: قارب\npublished: أمس\n---\n\n<script>x</script>\n\n{1 + 1}\n';
    const { problems } = compile({
      path: 'articles/2024/07/boat.mdx',
      source,
      pictures: new Map(),
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '3 wrong-value',
      '6 unknown-element',
      '8 expression-refused',
    ]);
  });
});
