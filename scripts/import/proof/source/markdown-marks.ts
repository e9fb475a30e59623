/** `[name]: address`, to which links refer. */
export const definition = /^ {0,3}\[([^\]^][^\]]*)\]:\s+(\S+)/;

/** `- `, `3. `: an item with the indent and the number before it. */
export const itemMark = /^(\s*)([-*+]|(\d{1,9})[.)])\s+(?=\S)/;

/** `: ` before the definition of a term. */
export const definitionMark = /^ {0,3}:[ \t]+(?=\S)/;

/** `[^name]: ` before a note. */
export const noteStart = /^\[\^[^\]]+\]:\s*/;

/** `[!NOTE]` and the title after it. */
export const calloutMark = /^\s*\[!\w+\][-+]?(.*)$/;

/**
 * The title of a box: `!!! note "title"` of Python-Markdown, `::: tip title` of containers.
 *
 * @returns Nothing for other lines; empty where the box has no title, or ends.
 */
export function boxTitle(line: string): string | undefined {
  const mark = line.trimStart();
  if (!/^(?:(?:!!!|\?\?\?)\+? [a-z]|:::)/i.test(mark)) return undefined;
  const [, ...title] = mark.replace(/^[!?:+]+\s*/, '').split(' ');
  return title.join(' ').trim().replace(/^"|"$/g, '');
}

/** A line between blocks, or the one under a heading. */
export function isRule(line: string): boolean {
  return /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,}|=+[ \t]*)$/.test(line);
}

/** The line under a heading. */
export function isUnderline(line: string): boolean {
  return /^ {0,3}(?:=+|-+)[ \t]*$/.test(line);
}

/** The line of dashes under the head of a table. */
export function isTableRule(line: string): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes('|') && line.includes('-');
}

/** kramdown's `{: .class}` on a line of its own. */
export function isAttributes(line: string): boolean {
  return /^\s*\{:[^}]*\}\s*$/.test(line);
}

/** A shortcode of Hugo on a line of its own. */
export function isTemplate(line: string): boolean {
  return /^\s*\{\{[<%].*[%>]\}\}\s*$/.test(line);
}

export function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at);
    if (end < 0) break;
    parts.push(text.slice(from, at));
    from = end + 3;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Numbers items: the first number of a list counts, those after it follow. */
export class ItemNumbers {
  readonly #last = new Map<number, number>();

  /** @returns Nothing for an item without a number, which ends the list before it. */
  take(depth: number, digits: string | undefined): number | undefined {
    if (digits === undefined) {
      this.#last.delete(depth);
      return undefined;
    }
    const before = this.#last.get(depth);
    const number = before === undefined || Number(digits) === 1 ? Number(digits) : before + 1;
    this.#last.set(depth, number);
    return number;
  }
}
