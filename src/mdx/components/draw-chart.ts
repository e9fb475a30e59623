import type { Element } from 'hast';
import { h, markAsLabel } from '../hast.ts';
import type { RenderContext } from '../render-context.ts';

type Direction = RenderContext['direction'];

const round = (number: number): number => Math.round(number * 100) / 100;

/**
 * A bar from zero to a value; it grows the way that the page is read.
 *
 * @param value One of the values.
 * @param all All values of the chart, which set its scale.
 */
export function drawBar(value: number, all: readonly number[], direction: Direction): Element {
  const low = Math.min(0, ...all);
  const high = Math.max(0, ...all);
  const scale = high > low ? 100 / (high - low) : 0;
  const start = (Math.min(0, value) - low) * scale;
  const width = Math.abs(value) * scale;
  const x = direction === 'rtl' ? 100 - start - width : start;
  const bar = h('rect', { x: `${round(x)}%`, width: `${round(width)}%`, height: '100%' });
  // For readers of feeds, which have no style sheet.
  const size = { width: '100%', height: '18' };
  return markAsLabel(h('svg', { className: ['chart-bar'], ...size, ariaHidden: 'true' }, [bar]));
}

/** A line through values at equal steps; the first stands where the page's lines begin. */
export function drawLine(values: readonly number[], direction: Direction): Element {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const points = values.map((value, index) => {
    const along = values.length > 1 ? (index / (values.length - 1)) * 100 : 50;
    const x = direction === 'rtl' ? 100 - along : along;
    const y = high > low ? 100 - ((value - low) / (high - low)) * 100 : 50;
    return `${round(x)},${round(y)}`;
  });
  const pen = { fill: 'none', stroke: 'currentColor' };
  const line = h('polyline', {
    points: points.join(' '),
    vectorEffect: 'non-scaling-stroke',
    ...pen,
  });
  const frame = { viewBox: '0 0 100 100', preserveAspectRatio: 'none', ariaHidden: 'true' };
  return markAsLabel(h('svg', { className: ['chart-line'], ...frame }, [line]));
}
