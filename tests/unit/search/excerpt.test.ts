import { describe, expect, it } from 'vitest';
import { excerptParts, excerptRuns } from '../../../src/search/browser/excerpt.ts';

describe('an excerpt', () => {
  it('is cut at the engine’s marks, and nothing in it is taken for markup', () => {
    expect(excerptParts('على <mark>الشاطئ</mark> &lt;script&gt; &amp; رمل')).toEqual([
      { text: 'على ', marked: false },
      { text: 'الشاطئ', marked: true },
      { text: ' <script> &amp; رمل', marked: false },
    ]);
  });

  it('may be empty, or marked at its ends', () => {
    expect(excerptParts('')).toEqual([]);
    expect(excerptParts('<mark>أ</mark> <mark>ب</mark>')).toEqual([
      { text: 'أ', marked: true },
      { text: ' ', marked: false },
      { text: 'ب', marked: true },
    ]);
  });

  it('marks the word without the punctuation that the engine takes for a part of it', () => {
    expect(excerptParts('في <mark>(«القهوةُ»).</mark> و<mark>—</mark>')).toEqual([
      { text: 'في ', marked: false },
      { text: '(«', marked: false },
      { text: 'القهوةُ', marked: true },
      { text: '»).', marked: false },
      { text: ' و', marked: false },
      { text: '—', marked: false },
    ]);
  });

  it('keeps a Latin phrase in one run though one of its words is marked', () => {
    const runs = excerptRuns(excerptParts('أطلقت Google <mark>Chrome</mark> Canary أمس'));
    expect(runs).toEqual([
      { dir: 'rtl', isolate: false, parts: [{ text: 'أطلقت ', marked: false }] },
      {
        dir: 'ltr',
        isolate: true,
        parts: [
          { text: 'Google ', marked: false },
          { text: 'Chrome', marked: true },
          { text: ' Canary', marked: false },
        ],
      },
      { dir: 'rtl', isolate: false, parts: [{ text: ' أمس', marked: false }] },
    ]);
  });

  it('loses no character when it is cut into runs', () => {
    const parts = excerptParts('في <mark>2024</mark> بلغ -5 °C و<mark>https://a.example</mark>.');
    const text = (list: readonly { text: string }[]) => list.map((part) => part.text).join('');
    expect(text(excerptRuns(parts).flatMap((run) => run.parts))).toBe(text(parts));
  });
});
