import type { LeftOutReason } from '../../i18n/commands/import-reasons.ts';
import type { LeftOut } from '../left-out.ts';

/** What of a document does not go into the article, in the order in which it was met. */
export interface LossLog {
  /** Text next to the entry before, for the same reason, is added to it. */
  add(reason: LeftOutReason, text: string): void;
  /** Notes something whose words stand in another part of the package. */
  addPart(reason: LeftOutReason, part: string, description: string): void;
  /** Parts what comes next from the entry before. */
  space(): void;
  readonly entries: readonly LossEntry[];
}

/** A loss, with the part that has its words where they stand in another. */
export interface LossEntry extends LeftOut {
  part?: string;
}

/** The report shows what was lost, not all of it. */
const longestText = 300;

/** A log without entries. */
export function lossLog(): LossLog {
  const entries: LossEntry[] = [];
  let isApart = false;
  return {
    entries,
    add(reason, text) {
      const last = entries.at(-1);
      const isSame = last?.reason === reason && joins.has(reason);
      const gap = isApart ? ' ' : '';
      isApart = false;
      if (isSame) last.text = shortenText(`${last.text}${gap}${text}`);
      else if (text.trim() !== '') entries.push({ reason, text: shortenText(text) });
    },
    space() {
      isApart = true;
    },
    addPart(reason, part, description) {
      entries.push({ reason, text: shortenText(description), part });
    },
  };
}

/** Of these Word makes many runs of one thing. */
const joins: ReadonlySet<LeftOutReason> = new Set(['hidden-text', 'contents', 'page-number']);

/** A text as long as a line of the report bears. */
export function shortenText(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestText ? `${line.slice(0, longestText - 1)}…` : line;
}
