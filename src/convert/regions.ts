/** A part of a text between an opening and a closing delimiter, both included. */
export interface Region {
  /** UTF-16 offsets, the end excluded. */
  start: number;
  end: number;
  /** The opening delimiter's match, with its groups. */
  open: RegExpExecArray;
  /** The text between the delimiters. */
  content: string;
}

/**
 * Finds delimited parts of a text: comments, code, scripts. Takes linear time,
 * unlike a pattern such as `<!--[\s\S]*?-->`, which without a closing delimiter scans the
 * rest of the text again from each opening.
 *
 * @param open Matches an opening delimiter.
 * @param closeOf Returns its closing pattern. If its group `broken` matches, there is no region.
 * @returns Closed regions in order, without overlap.
 */
export function findRegions(
  text: string,
  open: RegExp,
  closeOf: (open: RegExpExecArray) => RegExp,
): Region[] {
  const regions: Region[] = [];
  const opening = withGlobalFlag(open);
  // The last match of each closing pattern; `undefined` where no further one exists.
  const closings = new Map<string, RegExpExecArray | null>();
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const from = found.index + found[0].length;
    const pattern = closeOf(found);
    let closing = closings.get(String(pattern));
    if (closing === undefined || (closing && closing.index < from)) {
      const search = withGlobalFlag(pattern);
      search.lastIndex = from;
      closing = search.exec(text);
      closings.set(String(pattern), closing);
    }
    if (closing && closing.groups?.['broken'] === undefined) {
      const end = closing.index + closing[0].length;
      const content = text.slice(from, closing.index);
      regions.push({ start: found.index, end, open: found, content });
      opening.lastIndex = end;
    } else opening.lastIndex = Math.max(from, found.index + 1);
  }
  return regions;
}

function withGlobalFlag({ source, flags }: RegExp): RegExp {
  return new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
}

/** Changes a text outside its regions. */
export function outsideRegions(
  text: string,
  regions: readonly Region[],
  change: (text: string) => string,
): string {
  let result = '';
  let end = 0;
  for (const region of regions) {
    result += change(text.slice(end, region.start)) + text.slice(region.start, region.end);
    end = region.end;
  }
  return result + change(text.slice(end));
}

/** Replaces each region. */
export function replaceRegions(
  text: string,
  regions: readonly Region[],
  replacement: (region: Region) => string,
): string {
  let result = '';
  let end = 0;
  for (const region of regions) {
    result += text.slice(end, region.start) + replacement(region);
    end = region.end;
  }
  return result + text.slice(end);
}
