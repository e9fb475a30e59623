import { describe, expect, test } from 'vitest';
import { violationLines } from '../../../scripts/bench/pages/accessibility.ts';
import { bidiPlaces, bidiSite } from '../../../scripts/bench/pages/bidi/bidi-site.ts';
import {
  failedAudits,
  type LighthouseResult,
  lighthouseFigures,
  medianFigures,
} from '../../../scripts/bench/pages/lighthouse-figures.ts';
import { weightOf } from '../../../scripts/bench/pages/page-weight.ts';

test('a page weighs what travels; a style for printing counts in the whole only', () => {
  const weight = weightOf([
    { kind: 'document', bytes: 8000 },
    { kind: 'stylesheet', bytes: 4000 },
    { kind: 'stylesheet', bytes: 700, forPrint: true },
    { kind: 'script', bytes: 1500 },
    { kind: 'font', bytes: 20_000 },
    { kind: 'font', bytes: 10_000 },
    { kind: 'other', bytes: 300 },
  ]);
  expect(weight).toEqual({ htmlCssGzKB: 12, fontKB: 30, scriptGzKB: 1.5, firstViewKB: 44.5 });
});

describe('Lighthouse’s result', () => {
  const audit = (more: object) => ({ title: 'A title', score: 1, ...more });
  const refs = [
    { id: 'good', weight: 1 },
    { id: 'bad', weight: 1 },
    { id: 'shown-only', weight: 0 },
  ];
  const result = {
    environment: { benchmarkIndex: 1400 },
    categories: {
      performance: { score: 0.994, auditRefs: refs },
      accessibility: { score: 1, auditRefs: [] },
      'best-practices': { score: 1, auditRefs: [] },
      seo: { score: 0.5, auditRefs: refs },
    },
    audits: {
      'largest-contentful-paint': audit({ numericValue: 1234 }),
      'cumulative-layout-shift': audit({ numericValue: 0 }),
      'total-blocking-time': audit({ numericValue: 12.5 }),
      good: audit({}),
      bad: audit({ score: 0 }),
      'shown-only': audit({ score: 0 }),
    },
  } as unknown as LighthouseResult;

  test('gives scores of 100 and times in seconds', () => {
    expect(lighthouseFigures(result)).toEqual({
      lighthouse: { performance: 99, accessibility: 100, bestPractices: 100, seo: 50 },
      lcpS: 1.234,
      cls: 0,
      tbtMs: 12.5,
      benchmarkIndex: 1400,
    });
  });

  test('of several runs gives the median of each figure', () => {
    const run = lighthouseFigures(result);
    const runs = [
      { ...run, lcpS: 1.4, tbtMs: 90 },
      { ...run, lcpS: 1.9, tbtMs: 0 },
      { ...run, lcpS: 1.5, tbtMs: 10 },
    ];
    expect(medianFigures(runs)).toEqual({ ...run, lcpS: 1.5, tbtMs: 10 });
  });

  test('without a figure is refused', () => {
    const audits = { ...result.audits, 'total-blocking-time': audit({ errorMessage: 'NO_FCP' }) };
    const without = { ...result, audits } as unknown as LighthouseResult;
    expect(() => lighthouseFigures(without)).toThrow('total-blocking-time: NO_FCP');
  });

  test('names what costs points, but for speed', () => {
    expect(failedAudits(result)).toEqual(['seo: bad (A title)']);
  });
});

test('a violation is reported with the place and the way to fix it', () => {
  const lines = violationLines({
    ...{
      id: 'image-alt',
      impact: 'critical',
      help: 'Images need text',
      helpUrl: 'https://h.example',
    },
    ...{ description: '', tags: [] },
    nodes: [
      { html: '<img>', target: ['main', 'img'], failureSummary: 'Fix any:\n  no alt' },
    ] as unknown as Parameters<typeof violationLines>[0]['nodes'],
  });
  expect(lines).toEqual(['image-alt (critical) at main img: Fix any: no alt — https://h.example']);
});

describe('the site of lines', () => {
  const line = { what: 'brand', text: 'نظام [Astro]', seen: ['نظام', '[', 'Astro', ']'] };
  const marked = { ...line, text: 'نظام Astro', markdown: 'نظام *Astro*' };
  const files = bidiSite([line, marked]);

  test('has each line for a title, unless it is Markdown', () => {
    expect(Object.keys(files)).toEqual([
      'articles/2024/06/line-1.mdx',
      'articles/2024/06/bodies.mdx',
      'sections.yaml',
    ]);
    expect(files['articles/2024/06/line-1.mdx']).toContain('title: "نظام [Astro]"\n');
    expect(bidiPlaces([line, marked]).map(({ titled }) => titled)).toEqual([
      '/2024/06/line-1/',
      undefined,
    ]);
  });

  test('has every line for a paragraph, text with its signs kept as text', () => {
    expect(files['articles/2024/06/bodies.mdx']).toContain('نظام \\[Astro\\]\n\nنظام *Astro*\n');
  });
});
