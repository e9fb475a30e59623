import type { Element, ElementContent } from 'hast';
import type { Table } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { problem } from '../../schema/problem.ts';
import { excerpt } from '../excerpt.ts';
import { h, markAsLabel } from '../hast.ts';
import { extractPlainText } from '../plain-text.ts';
import { isolateRuns } from '../plugins/isolation.ts';
import type { RenderContext } from '../render-context.ts';
import { oneOf, required, text } from './attribute-types.ts';
import { type ChartData, type ChartRow, readChartData } from './chart-data.ts';
import { drawBar, drawLine } from './draw-chart.ts';
import {
  attributeOf,
  type BodyElement,
  type ElementDefinition,
  wordsOf,
} from './element-definition.ts';

/** Rows that a chart can show; more belong into a table. */
export const mostChartRows = 60;

/**
 * `<Chart type="bar|line" title="…" source="…">` around a table of two columns, names and numbers. Bars
 * stand in the rows of the table itself; a line has its table below it.
 */
export const chart: ElementDefinition = {
  name: 'Chart',
  place: 'block',
  styles: 'chart',
  attributes: { type: oneOf('bar', 'line'), title: required(text), source: text },
  content: 'blocks',
  neededContent: 'chart-table',
  checkContent(element, report) {
    const tables = element.children.filter(isTable);
    const [first, second] = tables;
    if (!first || !readChartData(first)) report.missing(first ?? element, 'chart-table');
    if (second) report.misplaced(second);
    for (const child of element.children) if (!isTable(child)) report.misplaced(child);
  },
  checkAttributes(element, place) {
    const rows = dataOf(element)?.rows ?? [];
    if (rows.length > mostChartRows) {
      return [problem('chart-too-large', place, { count: rows.length, limit: mostChartRows })];
    }
    return rows
      .filter(({ value }) => value === undefined)
      .map(({ cell }) => {
        const { line, column } = (cell.children[0] ?? cell).position?.start ?? place;
        const value = excerpt(extractPlainText(cell));
        return problem('chart-value', { ...place, line, column }, { value });
      });
  },
  render(element, state, context) {
    const data = dataOf(element);
    const rows = (data?.rows ?? []).slice(0, mostChartRows).filter(hasValue);
    if (!data || rows.length === 0) return [];
    const isLine = attributeOf(element, 'type') === 'line';
    const title = wordsOf(element, 'title');
    const source = wordsOf(element, 'source');
    const content = (isLine ? renderLine : renderBars)({ ...data, rows }, rows, state, context);
    return [
      h('figure', { className: ['chart'] }, [
        ...(title ? [h('figcaption', {}, [title])] : []),
        ...content,
        ...(source ? [h('p', { className: ['chart-source'] }, [source])] : []),
      ]),
    ];
  },
};

/** Names of more characters take a column of their own width, or they would stand word below word. */
const longName = 14;

type DrawnRow = ChartRow & { value: number };

function hasValue(row: ChartRow): row is DrawnRow {
  return row.value !== undefined;
}

function isTable(node: BodyElement['children'][number]): node is Table {
  return node.type === 'table';
}

function dataOf(element: BodyElement): ChartData | undefined {
  const table = element.children.find(isTable);
  return table && readChartData(table);
}

function renderBars(
  data: ChartData,
  rows: readonly DrawnRow[],
  state: State,
  { direction }: RenderContext,
): ElementContent[] {
  const all = rows.map(({ value }) => value);
  const bars = all.map((value) => drawBar(value, all, direction));
  return [renderTable(data, rows, state, bars)];
}

function renderLine(
  data: ChartData,
  rows: readonly DrawnRow[],
  state: State,
  { direction, labels }: RenderContext,
): ElementContent[] {
  const ordered = rows.toSorted((a, b) => a.value - b.value);
  const written = (row: DrawnRow | undefined) => (row ? extractPlainText(row.cell).trim() : '');
  const named = (row: DrawnRow | undefined) => (row ? extractPlainText(row.label).trim() : '');
  const line = drawLine(
    rows.map(({ value }) => value),
    direction,
  );
  const scale = [written(ordered.at(-1)), written(ordered[0])];
  const [along, upward] = data.heads.map(extractPlainText);
  const ends = [named(rows[0]), along ?? '', named(rows.at(-1))];
  const lines = (words: readonly string[], className: string): Element =>
    h(
      'div',
      { className: [className] },
      words.map((word) => h('div', {}, [word])),
    );
  const plot = h('div', { className: ['chart-plot'], ariaHidden: 'true' }, [
    h('div', { className: ['chart-unit'] }, [upward ?? '']),
    lines(scale, 'chart-scale'),
    line,
    lines(ends, 'chart-ends'),
  ]);
  // As a label it is left out of the body's own isolation.
  if (direction === 'rtl') isolateRuns(plot);
  const summary = markAsLabel(h('summary', {}, [labels.chartNumbers]));
  const table = renderTable(data, rows, state);
  return [markAsLabel(plot), h('details', {}, [summary, table])];
}

/** The numbers are data: readers look for the names beside them. */
function renderTable(
  { heads }: ChartData,
  rows: readonly DrawnRow[],
  state: State,
  bars: readonly Element[] = [],
): Element {
  const head = heads.map((cell) => h('th', { scope: 'col' }, state.all(cell)));
  const body = rows.map(({ label, cell }, index) => {
    const bar = bars[index];
    const number = h('span', {}, [extractPlainText(cell).trim()]);
    return h('tr', {}, [
      h('th', { scope: 'row' }, state.all(label)),
      markAsLabel(h('td', {}, bar ? [bar, number] : [number])),
    ]);
  });
  const isLong = rows.some(({ label }) => extractPlainText(label).length > longName);
  return h('table', { className: ['chart-table'], ...(isLong && { dataNames: 'long' }) }, [
    h('thead', {}, [h('tr', {}, head)]),
    h('tbody', {}, body),
  ]);
}
