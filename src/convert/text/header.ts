import { parseTimestamps } from '../../arabic/timestamp.ts';
import { findAgencies } from '../agencies.ts';
import { type Block, isShortLine, type SourceLine } from './lines.ts';
import type { StampLine } from './stamps.ts';

/** What stands between headline and text in a story as newsrooms send it. */
export interface Header {
  publisher?: string | undefined;
  credits: string[];
  stamps: StampLine[];
  /** Blocks of the text itself, in order. */
  body: Block[];
}

/** Stamps stand near the headline; further down a date is part of the story. */
const headerLines = 12;
const namedSource = /^(?:المصدر|مصدر الخبر|source)\s*[:：]\s*(?<name>\S.*)$/iu;

/**
 * Reads the lines under a headline: publisher, labelled times, credit line. The stamps are what
 * makes a header; without any, all is body. Before the stamps, the last short line is the
 * publisher; after them in their block, short lines are credit lines. Prose anywhere is body.
 *
 * @param blocks The source without its headline.
 * @param timeZone IANA zone for stamps that name none.
 */
export function readHeader(blocks: readonly Block[], timeZone: string): Header {
  const lines = blocks.flatMap((block, blockIndex) => block.map((line) => ({ line, blockIndex })));
  const stampsAt = lines
    .slice(0, headerLines)
    .map(({ line }) => (line.text.length > 200 ? [] : parseTimestamps(line.text, timeZone)));
  const first = stampsAt.findIndex((stamps) => stamps.length > 0);
  if (first < 0) return { credits: [], stamps: [], body: [...blocks] };

  const stampBlock = lines[first]?.blockIndex ?? 0;
  const isHeaderEnd = (index: number) =>
    lines[index]?.blockIndex !== stampBlock && !stampsAt[index]?.length;
  let end = first;
  while (end < lines.length && !isHeaderEnd(end)) {
    const line = lines[end]?.line;
    const isStamp = (stampsAt[end]?.length ?? 0) > 0;
    if (line && !isStamp && !isShortLine(line.text)) break;
    end += 1;
  }
  const header: Header = { credits: [], stamps: [], body: [] };
  const prose: SourceLine[] = [];
  const names: SourceLine[] = [];
  for (const [index, { line }] of lines.slice(0, end).entries()) {
    const stamps = stampsAt[index] ?? [];
    const source = namedSource.exec(line.text)?.groups?.['name'];
    if (stamps.length > 0) {
      header.stamps.push(...stamps.map((stamp) => ({ stamp, line: line.number })));
    } else if (source) header.publisher = source;
    else if (index > first) header.credits.push(line.text);
    else if (isShortLine(line.text)) names.push(line);
    else prose.push(line);
  }
  placeNames(header, names);
  const firstOfBody = lines[end]?.line.number ?? Number.POSITIVE_INFINITY;
  const rest = blocks
    .map((block) => block.filter(({ number }) => number >= firstOfBody))
    .filter((block) => block.length > 0);
  const [opening] = rest;
  if (header.credits.length === 0 && opening && isCreditBlock(opening)) {
    header.credits.push(...rest.splice(0, 1).flatMap((block) => block.map(({ text }) => text)));
  }
  header.body = [...prose.map((line) => [line]), ...rest];
  return header;
}

/** The short lines between headline and stamps: a place with an agency is a credit, not a publisher. */
function placeNames(header: Header, names: readonly SourceLine[]): void {
  const isCredit = ({ text }: SourceLine) => /[/|–—-]/u.test(text) && findAgencies(text).length > 0;
  const candidates = names.filter((line) => !isCredit(line));
  const publisher = header.publisher === undefined ? candidates.at(-1) : undefined;
  header.publisher ??= publisher?.text;
  header.credits.unshift(...names.filter((line) => line !== publisher).map(({ text }) => text));
}

function isCreditBlock(block: Block): boolean {
  const [line, ...others] = block;
  return (
    line !== undefined &&
    others.length === 0 &&
    isShortLine(line.text) &&
    findAgencies(line.text).length > 0
  );
}
