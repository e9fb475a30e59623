import { expect, it } from 'vitest';
import { mainContent } from '../../../../scripts/import/readers/html/main-content.ts';
import { parsePage } from '../../../../src/convert/html/parse-html.ts';
import { wordsOfHtml } from '../../../../src/convert/html/words-of-html.ts';

const sentence = 'عاد الصيّادون إلى الميناء قبل الغروب، وفي قواربهم ما يكفي سوق المدينة أسبوعًا.';
const pageOf = (text: string) =>
  parsePage(
    `<!doctype html><title>الميناء</title><article><p>${sentence.repeat(3)}</p><p>${text}</p><p>${sentence.repeat(3)}</p></article>`,
  );

it.each([
  [
    'what has a reference',
    'شركة «A&amp;B» &lt;فرع&gt; العمق&nbsp;٣',
    'شركة «A&B» <فرع> العمق\u00a0٣',
  ],
  ['a reference of a reference', 'تُكتب &amp;amp; هكذا', 'تُكتب &amp; هكذا'],
  ['what could stand for it', 'رمز \ue000 و\u2000 و&amp;', 'رمز \ue000 و\u2000 و&'],
])('The extractor leaves a text its characters: %s', (_, html, text) => {
  const page = pageOf(html);
  const before = JSON.stringify(page);
  const content = mainContent(page);
  expect(JSON.stringify(content)).toContain(`"value":${JSON.stringify(text)}`);
  expect(JSON.stringify(page)).toBe(before);
});

it('The extractor reads a text of references alone', () => {
  const content = mainContent(pageOf('&amp;&nbsp;'.repeat(20_000)));
  expect(content && wordsOfHtml(content)).toContain(sentence);
});
