/** A part of a text from what opens it to what closes it. */
export interface Region {
  /** UTF-16 offsets, the end excluded. */
  start: number;
  end: number;
  /** What opened it, with its groups. */
  open: RegExpExecArray;
  /** What stands between what opens and what closes it. */
  content: string;
}

/**
 * Finds parts of a text that have an end of their own: comments, code, scripts. Takes linear time,
 * which a pattern such as `<!--[\s\S]*?-->` does not: where nothing closes, it looks through the
 * rest of the text from each beginning again.
 *
 * @param open Begins a region.
 * @param closeOf What closes it. Where the group `broken` of it matches, the region has no end.
 * @returns Closed regions in order, without overlap.
 */
export function findRegions(
  text: string,
  open: RegExp,
  closeOf: (open: RegExpExecArray) => RegExp,
): Region[] {
  const regions: Region[] = [];
  const opening = withGlobalFlag(open);
  // Where each kind of closing was last found; nothing where there is none any more.
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

/** Changes a text everywhere but in its regions. */
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

/** Puts something else in the place of each region. */
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
