import { formatGrouped } from '../../arabic/numbers.ts';
import { formatReason, importMessages } from '../../i18n/commands/import.ts';
import { isolatedText } from '../../i18n/problems/shown-value.ts';
import type { CountedPart } from '../../i18n/write-messages.ts';
import { findPageElement } from '../../reader/page-element.ts';
import { createElement } from '../create-element.ts';
import type { DeskData } from '../desk-data.ts';
import type { DeskTexts } from '../desk-texts.ts';
import type { Arrival, FileConversion } from './convert-file.ts';

/** Lines of one article's report; a page may have hundreds of buttons. */
const mostLines = 12;

/**
 * Shows what arrived of a file, and what was left out and why, in the importer's words.
 *
 * @param name The file's name.
 */
export function showArrivals(
  name: string,
  conversions: readonly FileConversion[],
  { texts, data }: { texts: DeskTexts; data: Pick<DeskData, 'language' | 'dates'> },
): void {
  const place = findPageElement('#desk-arrivals', HTMLElement);
  const { arrivals } = texts;
  const messages = importMessages(data.language);
  const number = (value: number) => formatGrouped(value, data.dates.digits);

  const listLines = ({ notes, date, pictures, leftOut }: Arrival) => [
    ...notes.map((note) => formatReason(note, messages)),
    ...(date === undefined ? [] : [arrivals.date.replace('{date}', () => isolatedText(date))]),
    ...(pictures === 0 ? [] : [arrivals.pictures.replace('{count}', number(pictures))]),
    ...leftOut.map(({ text, reason, line }) => messages.leftOut(text, reason, line)),
  ];
  const describe = (conversion: FileConversion): HTMLElement[] => {
    if ('refused' in conversion) {
      return [createList(conversion.refused.map((why) => formatReason(why, messages)))];
    }
    const counts = Object.entries(conversion.counts).flatMap(([part, count]) =>
      count > 0 ? [`${arrivals.counts[part as CountedPart]}: ${number(count)}`] : [],
    );
    const lines = listLines(conversion);
    const rest = lines.length - mostLines;
    const shown = rest > 0 ? lines.slice(0, mostLines) : lines;
    const more = rest > 0 ? [arrivals.more.replace('{count}', number(rest))] : [];
    return [createElement('p', {}, counts.join(' · ')), createList([...shown, ...more])];
  };

  const heading = conversions.some((conversion) => 'draft' in conversion)
    ? arrivals.arrived
    : arrivals.refused;
  const close = createElement('button', { type: 'button' }, arrivals.close);
  const report = createElement(
    'section',
    { class: 'desk-note desk-arrival' },
    createElement(
      'h2',
      {},
      heading.replace('{name}', () => isolatedText(name)),
    ),
    ...conversions.flatMap(describe),
    close,
  );
  close.addEventListener('click', () => report.remove());
  place.append(report);
  // Files are dropped anywhere on the page.
  report.scrollIntoView({ block: 'nearest' });
}

function createList(lines: readonly string[]): HTMLUListElement {
  return createElement('ul', {}, ...lines.map((line) => createElement('li', {}, line)));
}
