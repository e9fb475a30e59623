import { describe, expect, it } from 'vitest';
import { splitExcerptRuns } from '../../../src/search/browser/excerpt-runs.ts';
import { isolateLines } from '../../../src/search/build/isolate-lines.ts';

const plain = (text: string) => ({ text, marked: false });
const found = (text: string) => ({ text, marked: true });
const textOf = (list: readonly { text: string }[]) => list.map(({ text }) => text).join('');

describe('an excerpt in runs of one direction', () => {
  it('keeps a Latin phrase in one run though one of its words is marked', () => {
    const parts = [plain('أطلقت Google '), found('Chrome'), plain(' Canary أمس')];
    expect(splitExcerptRuns(parts, ['Google Chrome Canary'])).toEqual([
      { isolate: false, parts: [plain('أطلقت ')] },
      { isolate: true, parts: [plain('Google '), found('Chrome'), plain(' Canary')] },
      { isolate: false, parts: [plain(' أمس')] },
    ]);
  });

  it('takes a short run only where it stands for itself', () => {
    const parts = [plain('في C++17 ثم C++ ثم C++17')];
    const isolated = splitExcerptRuns(parts, ['C++17', 'C++']).filter(({ isolate }) => isolate);
    expect(isolated.map(({ parts }) => textOf(parts))).toEqual(['C++17', 'C++', 'C++17']);
  });

  it('loses no character', () => {
    const text = 'في 2024 بلغ -5 °C و https://a.example، وفي C++ 17%.';
    const parts = [plain('في '), found('2024'), plain(text.slice(7))];
    const runs = splitExcerptRuns(parts, isolateLines([text]));
    expect(runs.filter(({ isolate }) => isolate)).toHaveLength(3);
    expect(textOf(runs.flatMap((run) => run.parts))).toBe(text);
  });

  it('is nothing of nothing', () => {
    expect(splitExcerptRuns([], ['a'])).toEqual([]);
  });
});

describe('the runs of an article to isolate', () => {
  it('are told once, the longest first, with the spaces that excerpts have', () => {
    const texts = ['عن Astro', 'بلغت 5\u00A0°C في Astro 7.3 و Astro.\nوسم #غزة_اليوم'];
    expect(isolateLines(texts)).toEqual(['#غزة_اليوم', 'Astro 7.3', 'Astro', '5 °C']);
  });

  it('are none in plain Arabic with bare numbers', () => {
    expect(isolateLines(['ولد سنة 1985 في بيروت.'])).toEqual([]);
  });
});
