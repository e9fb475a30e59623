import type { MeasuredAnswer } from './measure-queries.ts';
import { percentile } from './percentile.ts';

/** What answers cost a reader: KB (1000 bytes) over the wire, requests, and milliseconds. */
export interface CostFigures {
  /** Median of first queries, with the engine itself. */
  firstKB: number;
  firstKBP95: number;
  firstRequests: number;
  laterKBMedian: number;
  laterKBP95: number;
  laterRequests: number;
  coldMsMedian: number;
  coldMsP95: number;
  warmMsMedian: number;
  warmMsP95: number;
}

/** Sums up what first queries and later ones took. Requests are medians. */
export function costFigures(answers: readonly MeasuredAnswer[]): CostFigures {
  const first = answers.filter((answer) => answer.first);
  const later = answers.filter((answer) => !answer.first);
  const kilobytes = ({ bytes }: MeasuredAnswer) => bytes / 1000;
  const requests = (answer: MeasuredAnswer) => answer.requests;
  const milliseconds = ({ asked }: MeasuredAnswer) => asked.firstMs;
  return {
    firstKB: percentile(first.map(kilobytes), 0.5),
    firstKBP95: percentile(first.map(kilobytes), 0.95),
    firstRequests: percentile(first.map(requests), 0.5),
    laterKBMedian: percentile(later.map(kilobytes), 0.5),
    laterKBP95: percentile(later.map(kilobytes), 0.95),
    laterRequests: percentile(later.map(requests), 0.5),
    coldMsMedian: percentile(first.map(milliseconds), 0.5),
    coldMsP95: percentile(first.map(milliseconds), 0.95),
    warmMsMedian: percentile(later.map(milliseconds), 0.5),
    warmMsP95: percentile(later.map(milliseconds), 0.95),
  };
}
