import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleChecker } from '../../scripts/bench/check/bundle-checker.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { checkArabic } from '../../src/check/check-arabic.ts';
import type * as checker from '../../src/check/for-browser.ts';
import { proseRules } from '../../src/check/prose-rules.ts';
import { lexiconFile, readGeneralLexicon } from '../../src/loader/read-lexicon.ts';

declare global {
  interface Window {
    checker: typeof checker;
    lexicon: ReturnType<typeof checker.makeLexicon>;
  }
}

/* Every example of every rule, in paragraphs of one text. */
const text = proseRules
  .flatMap(({ examples }) => examples.flatMap(({ wrong, right }) => [wrong, right]))
  .join('\n\n');

describe('a browser', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let page: Awaited<ReturnType<typeof browser.newPage>>;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.addScriptTag({ content: await bundleChecker('checker') });
    await page.evaluate(
      (file) => {
        const { makeLexicon, parseLexicon } = window.checker;
        window.lexicon = makeLexicon(parseLexicon(file));
      },
      await readFile(lexiconFile, 'utf8'),
    );
  });
  afterAll(() => browser?.close());

  test('finds what node finds', async () => {
    const here = checkArabic(text, { lexicon: readGeneralLexicon() });
    const there = await page.evaluate(
      (text) => window.checker.checkArabic(text, { lexicon: window.lexicon }),
      text,
    );
    expect(there).toEqual(JSON.parse(JSON.stringify(here)));
    expect(here.length).toBeGreaterThan(20);
  });
});
