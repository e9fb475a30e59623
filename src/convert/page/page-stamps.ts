import { parseTimestamps, type Timestamp } from '../../arabic/timestamp.ts';
import { isElement, lineOf } from '../html/element.ts';
import { jalaliStamps } from './jalali-stamps.ts';
import type { PageFacts } from './page-facts.ts';

/** Elements that hold one short line. */
const lineHolders = [
  'time',
  'span',
  'div',
  'p',
  'li',
  'small',
  'td',
  'abbr',
  'em',
  'strong',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'b',
  'i',
  'a',
  'font',
  'center',
  'address',
  'dt',
  'dd',
  'label',
] as const;

/** A stamp, and the line of the page that it is. */
export type PageStamp = Timestamp & { line: string };

/**
 * The lines of a page that are time stamps and nothing else, those under the headline first, and of
 * these the labelled ones.
 */
export function pageStamps({ elements }: PageFacts, timeZone: string): PageStamp[] {
  const heading = elements.findIndex(
    (element) => isElement(element, 'h1') && lineOf(element).length > 20,
  );
  const lines = elements.flatMap((element, index) => {
    if (!isElement(element, ...lineHolders)) return [];
    const own = element.children.every(
      (child) =>
        child.type !== 'element' ||
        isElement(
          child,
          'span',
          'a',
          'b',
          'i',
          'time',
          'strong',
          'br',
          'svg',
          'img',
          'em',
          'small',
          'font',
        ),
    );
    const line = own ? lineOf(element) : '';
    return line.length > 5 && line.length < 120 && /[\d٠-٩۰-۹]/.test(line) ? [{ line, index }] : [];
  });
  // Dates under the headline are the article's; those above it are today's.
  const sorted = [
    ...lines.filter(({ index }) => index > heading),
    ...lines.filter(({ index }) => index <= heading),
  ];
  const seen = new Set<string>();
  const found: PageStamp[] = [];
  for (const { line } of sorted.slice(0, 400)) {
    if (seen.has(line)) continue;
    seen.add(line);
    const stamps = [...parseTimestamps(line, timeZone), ...jalaliStamps(line)];
    found.push(...stamps.map((stamp) => ({ ...stamp, line })));
  }
  return found.sort((a, b) => Number(b.label !== undefined) - Number(a.label !== undefined));
}
