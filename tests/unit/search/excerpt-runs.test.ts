import { describe, expect, it } from 'vitest';
import { excerptRuns } from '../../../src/search/browser/excerpt-runs.ts';

const plain = (text: string) => ({ text, marked: false });
const found = (text: string) => ({ text, marked: true });

describe('an excerpt in runs of one direction', () => {
  it('keeps a Latin phrase in one run though one of its words is marked', () => {
    const parts = [plain('أطلقت Google '), found('Chrome'), plain(' Canary أمس')];
    expect(excerptRuns(parts)).toEqual([
      { dir: 'rtl', isolate: false, parts: [plain('أطلقت ')] },
      {
        dir: 'ltr',
        isolate: true,
        parts: [plain('Google '), found('Chrome'), plain(' Canary')],
      },
      { dir: 'rtl', isolate: false, parts: [plain(' أمس')] },
    ]);
  });

  it('loses no character', () => {
    const parts = [
      plain('في '),
      found('2024'),
      plain(' بلغ -5 °C و'),
      found('https://a.example'),
      plain('.'),
    ];
    const text = (list: readonly { text: string }[]) => list.map((part) => part.text).join('');
    expect(text(excerptRuns(parts).flatMap((run) => run.parts))).toBe(text(parts));
  });

  it('is nothing of nothing', () => {
    expect(excerptRuns([])).toEqual([]);
  });
});
