/** A part of a text: UTF-16 offsets, the end excluded. */
export interface Range {
  start: number;
  end: number;
}

const fence = /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}|~{3,})/;
const addresses = [
  // Anything that begins like a web address.
  /\b(?:https?|ftp):\/\/[^\s<>"'`)\]]+|\b(?:mailto|tel):[^\s<>"'`)\]]+/gi,
  // The target of a link or picture, and of a reference.
  /\]\([ \t]*(?:<[^<>\n]*>|[^\s)]+)/g,
  /^[ \t>]*\[[^\]\n\r]+\]:[ \t]*\S+/gm,
  // Attributes of components.
  /\b(?:src|url|href|cite)[ \t]*=[ \t]*(?:"[^"]*"|'[^']*')/g,
];
/** Paths in the frontmatter: old addresses and picture files. */
const path = /(?<=[\s"'[,])\.{0,2}\/[^\s,"'\]]*/g;

/**
 * Finds what stands in a text letter for letter: fenced code, code spans, addresses. Where it is in
 * doubt it finds too much rather than too little, as a fix leaves these parts alone.
 *
 * @param bodyStart Where the body begins; what stands before it is YAML.
 */
export function verbatimRanges(text: string, bodyStart: number): Range[] {
  return merged([
    ...fencedCode(text, bodyStart),
    ...codeSpans(text, bodyStart),
    ...addresses.flatMap((pattern) => matches(pattern, text)),
    ...matches(path, text.slice(0, bodyStart)),
  ]);
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}

/** CommonMark 6.1: from a run of backticks to the next run of the same length in its paragraph. */
function codeSpans(text: string, bodyStart: number): Range[] {
  const ranges: Range[] = [];
  let open = new Map<number, number>();
  for (const { index, 0: found } of text.matchAll(/`+|\n[ \t]*\r?\n/g)) {
    if (index < bodyStart) continue;
    if (found.startsWith('\n')) {
      open = new Map();
      continue;
    }
    const start = open.get(found.length);
    if (start !== undefined) ranges.push({ start, end: index + found.length });
    if (start === undefined) open.set(found.length, index);
    else open.delete(found.length);
  }
  return ranges;
}

function matches(pattern: RegExp, text: string): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function fencedCode(text: string, bodyStart: number): Range[] {
  const ranges: Range[] = [];
  let open: { mark: string; start: number } | undefined;
  let offset = bodyStart;
  for (const line of text.slice(bodyStart).split(/(?<=\n)/)) {
    const mark = fence.exec(line)?.[1];
    if (!open && mark) open = { mark, start: offset };
    else if (open && mark?.startsWith(open.mark) && /[`~][ \t]*\r?\n?$/.test(line)) {
      ranges.push({ start: open.start, end: offset + line.length });
      open = undefined;
    }
    offset += line.length;
  }
  // CommonMark: a fence that nothing closes goes on to the end.
  if (open) ranges.push({ start: open.start, end: text.length });
  return ranges;
}
