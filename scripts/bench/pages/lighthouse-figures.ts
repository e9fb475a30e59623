import type { Result } from 'lighthouse';
import { percentile } from '../search/percentile.ts';

/** What Lighthouse finds in one page. */
export interface LighthouseFigures {
  /** Scores, 0 to 100. */
  lighthouse: { performance: number; accessibility: number; bestPractices: number; seo: number };
  /** Largest Contentful Paint, in seconds. https://www.w3.org/TR/largest-contentful-paint/ */
  lcpS: number;
  /** Cumulative Layout Shift. */
  cls: number;
  /** Total Blocking Time, in milliseconds. */
  tbtMs: number;
  /**
   * How fast Lighthouse finds the machine, whose times it counts fourfold: 1500 and more is a good
   * desktop.
   */
  benchmarkIndex: number;
}

/** The part of Lighthouse's result that is used. */
export type LighthouseResult = Pick<Result, 'categories' | 'audits' | 'environment'>;

/**
 * Picks the figures out of Lighthouse's result.
 *
 * @throws When Lighthouse could not measure one of them.
 */
export function lighthouseFigures({
  categories,
  audits,
  environment,
}: LighthouseResult): LighthouseFigures {
  const score = (name: string) => scoreOf(categories, name);
  const measured = (name: string) => {
    const audit = audits[name];
    if (typeof audit?.numericValue === 'number') return audit.numericValue;
    throw new Error(`Lighthouse could not measure ${name}: ${audit?.errorMessage ?? 'no value'}`);
  };
  return {
    lighthouse: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
    },
    lcpS: measured('largest-contentful-paint') / 1000,
    cls: measured('cumulative-layout-shift'),
    tbtMs: measured('total-blocking-time'),
    benchmarkIndex: environment.benchmarkIndex,
  };
}

/** A category's score, 0 to 100. @throws When Lighthouse gave none. */
export function scoreOf(categories: LighthouseResult['categories'], name: string): number {
  const value = categories[name]?.score;
  if (typeof value !== 'number') throw new Error(`Lighthouse gave no score of ${name}`);
  return Math.round(value * 100);
}

/** What keeps a score from 100, but for speed: `seo: document-title (Document has a title)`. */
export function failedAudits({ categories, audits }: LighthouseResult): string[] {
  return Object.entries(categories)
    .filter(([name]) => name !== 'performance')
    .flatMap(([name, { auditRefs }]) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${name}: ${id} (${audits[id]?.title})`),
    );
}

/**
 * The median of each figure: of one page they vary from run to run, and more on a busy machine.
 *
 * @param runs An odd number of them.
 * @see https://developer.chrome.com/docs/lighthouse/performance/performance-scoring#fluctuations
 */
export function medianFigures(runs: readonly LighthouseFigures[]): LighthouseFigures {
  const median = (figure: (run: LighthouseFigures) => number) => percentile(runs.map(figure), 0.5);
  return {
    lighthouse: {
      performance: median(({ lighthouse }) => lighthouse.performance),
      accessibility: median(({ lighthouse }) => lighthouse.accessibility),
      bestPractices: median(({ lighthouse }) => lighthouse.bestPractices),
      seo: median(({ lighthouse }) => lighthouse.seo),
    },
    lcpS: median(({ lcpS }) => lcpS),
    cls: median(({ cls }) => cls),
    tbtMs: median(({ tbtMs }) => tbtMs),
    benchmarkIndex: median(({ benchmarkIndex }) => benchmarkIndex),
  };
}
