import { readFile } from 'node:fs/promises';
import type * as checker from '../../../src/check/for-browser.ts';
import { lexiconFile } from '../../../src/loader/read-lexicon.ts';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { bundleChecker } from './bundle-checker.ts';

declare global {
  interface Window {
    checker: typeof checker;
  }
}

/** Milliseconds in a new page of Chromium. */
export interface BrowserFigures {
  /** Words of the text that is checked. */
  words: number;
  /** Reading the lexicon's file. */
  lexicon: number;
  /** The first check of the page. */
  first: number;
  /** The median of twenty further checks. */
  later: number;
}

/** Measures the check of one text in a browser that has never run the checker; the best of three pages. */
export async function measureBrowser(text: string): Promise<BrowserFigures> {
  const bundle = await bundleChecker('checker');
  const lexicon = await readFile(lexiconFile, 'utf8');
  const browser = await launchBrowser();
  try {
    const runs: BrowserFigures[] = [];
    for (let run = 0; run < 3; run += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addScriptTag({ content: bundle });
      runs.push(await page.evaluate(measureInPage, { text, lexicon }));
      await context.close();
    }
    const [first] = runs.sort((a, b) => a.lexicon + a.first - (b.lexicon + b.first));
    if (!first) throw new Error('no page was measured');
    return first;
  } finally {
    await browser.close();
  }
}

/** Runs in the page, so it refers to nothing outside. */
function measureInPage({ text, lexicon: file }: { text: string; lexicon: string }): BrowserFigures {
  const { makeLexicon, parseLexicon, checkArabic } = window.checker;
  const time = (action: () => void) => {
    const started = performance.now();
    action();
    return performance.now() - started;
  };
  const read = { lexicon: undefined as ReturnType<typeof makeLexicon> | undefined };
  const lexicon = time(() => {
    read.lexicon = makeLexicon(parseLexicon(file));
  });
  const check = () => checkArabic(text, read);
  const first = time(check);
  const later = Array.from({ length: 20 }, () => time(check)).sort((a, b) => a - b);
  return { words: text.split(/\s+/).length, lexicon, first, later: later[10] ?? 0 };
}
