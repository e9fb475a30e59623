import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bidiSite } from '../../scripts/bench/pages/bidi/bidi-site.ts';
import { type BidiFault, measureBidi } from '../../scripts/bench/pages/bidi/measure-bidi.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { type ContentFolder, contentFolder } from '../sites/content-folder.ts';
import { runCommand } from '../sites/run-command.ts';
import { serveFolder } from '../sites/serve-folder.ts';
import { bidiCases } from './bidi-cases.ts';

describe('the table of lines', () => {
  test('has enough of them', () => {
    expect(bidiCases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(bidiCases.map(({ text }) => text)).size).toBe(bidiCases.length);
  });

  test.each(bidiCases)('$what: its pieces are all of the line, each once', ({ text, seen }) => {
    const letters = (words: string) => [...words.replace(/\s/g, '')].sort().join('');
    expect(letters(seen.join(''))).toBe(letters(text));
    for (const piece of seen) expect(text.split(piece).length, piece).toBe(2);
  });
});

describe('glyphs stand where a reader expects them', () => {
  let folder: ContentFolder;
  let faults: readonly BidiFault[];

  beforeAll(async () => {
    folder = await contentFolder(bidiSite(bidiCases));
    const dist = join(folder.root, 'dist');
    const built = await runCommand('build', ['--outDir', dist], { CONTENT_DIR: folder.path });
    expect(built.exitCode, built.output).toBe(0);
    await using site = await serveFolder(dist);
    const browser = await launchBrowser();
    faults = await measureBidi(browser, site.origin, bidiCases);
    await browser.close();
  });

  afterAll(() => folder?.[Symbol.asyncDispose]());

  test.each(bidiCases)('$what: $text', (line) => {
    const own = faults.filter((fault) => fault.case.text === line.text);
    expect(own.map(({ place, shown }) => `${place}: ${shown}`)).toEqual([]);
  });
});
