import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAccessibilityFaults } from '../../scripts/bench/pages/accessibility.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { formatReport } from '../../scripts/review/report/format-report.ts';
import { problem } from '../../src/schema/problem.ts';
import { articleReview, reviewOf } from '../unit/review/example-review.ts';

const place = { file: 'content/articles/2024/07/bell.mdx', line: 3, column: 1 };
const before = [
  '## الجرس',
  'يضرب الحارس الجرس مرّة كل دقيقة حتى يرتفع الضباب.',
  'وفي الليل يشعل الفانوس ويتركه على النافذة.',
  '- حبل\n- مطرقة',
  '```\nnpm run check -- --format github --fail-on warning --since main --external\n```',
].join('\n\n');
const after = [
  '## الجرس القديم',
  'وفي الليل يشعل الفانوس ويتركه على النافذة.',
  'يضرب الحارس الجرس مرّتين كل دقيقة حتى يرتفع الضباب، كما في [الدليل](https://fog.example/).',
  '- حبل',
  '![جرس من نحاس](./bell.png)',
].join('\n\n');

/** A page of a stranger's article that would run, if anything did. */
const attack = '"><script>document.title = "run"</script><img src=x onerror="document.title=1">';

describe('the report of a review in a browser', () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'maqalat-report-'));
    const problems = [
      problem('missing-alt', place, { value: 'boat.png' }),
      problem('lone-waw', place, { value: 'و سأل', suggestion: 'وسأل' }, 'warning'),
    ];
    const thumbnails = new Map([
      ['./bell.png', 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='],
    ]);
    const review = reviewOf(
      articleReview(before, after, {
        ...{ problems, thumbnails, newLinks: ['https://fog.example/'] },
        lead: { src: './bell.png', alt: 'جرس', caption: '', credit: 'تصوير: ليلى' },
        fields: [{ name: 'title', before: 'الجرس', after: 'الجرس القديم' }],
      }),
      articleReview('', attack.replaceAll('<', '\\<'), {
        kind: 'added',
        title: attack,
        path: attack,
      }),
    );
    const file = join(folder, 'report.html');
    const now = new Date('2026-01-05T08:00:00Z');
    await writeFile(file, formatReport(review, { locale: 'ar', now, previewOf: () => undefined }));
    address = pathToFileURL(file).href;
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('has no fault of accessibility: light, dark, high contrast; on a phone, on a desktop', async () => {
    expect(await findAccessibilityFaults(browser, address)).toEqual([]);
  });

  test('fits a phone, runs nothing and loads nothing, with its style, font and pictures in force', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
    const messages: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('request', (request) => requests.push(request.url().slice(0, 5)));
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.title()).toBe('مراجعة ما تغيّر');
    expect(messages).toEqual([]);
    expect(requests.filter((url) => url !== 'file:' && url !== 'data:')).toEqual([]);
    const shown = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      fonts: [...document.fonts].map(({ status }) => status),
      pictures: [...document.images].map(({ naturalWidth }) => naturalWidth),
      line: getComputedStyle(document.querySelector('del') ?? document.body).textDecorationLine,
    }));
    expect(shown).toEqual({
      width: 360,
      fonts: ['loaded'],
      pictures: [1, 1],
      line: 'line-through',
    });
    await page.close();
  });
});
