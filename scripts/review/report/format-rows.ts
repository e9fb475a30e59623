import type { ReviewMessages } from '../../../src/i18n/commands/review-messages.ts';
import type { BlockKind } from '../diff/block.ts';
import type { Row } from '../diff/diff-blocks.ts';
import { escapeSentence } from './escape-sentence.ts';
import { escapeShown, formatParts, formatWords } from './mark-parts.ts';

/** Blocks that stay visible before and after one that changed; longer runs are folded. */
const context = 1;

const elements: Readonly<Record<BlockKind, string>> = {
  heading: 'h4',
  paragraph: 'p',
  item: 'p',
  quotation: 'p',
  verse: 'p',
  code: 'pre',
  cell: 'p',
  caption: 'p',
  picture: 'p',
};

/** How rows are shown. */
export interface RowOptions {
  messages: ReviewMessages;
  /** Small versions of pictures, by their names in the article. */
  thumbnails: ReadonlyMap<string, string>;
}

/** Formats the blocks of an article; long runs of what has not changed are folded. */
export function formatRows(rows: readonly Row[], options: RowOptions): string {
  const isNear = findNear(rows);
  let html = '';
  let folded: string[] = [];
  const unfold = () => {
    if (folded.length > 0) {
      const summary = escapeShown(options.messages.unchanged(folded.length));
      html += `<details class="folded"><summary>${summary}</summary>${folded.join('')}</details>`;
    }
    folded = [];
  };
  for (const [at, row] of rows.entries()) {
    const block = formatRow(row, options);
    if (!isNear[at]) folded.push(block);
    else {
      unfold();
      html += block;
    }
  }
  unfold();
  return html;
}

/** Formats a block with the marks of its state. */
export function formatRow(row: Row, options: RowOptions): string {
  const { kind, state, parts, picture } = row;
  const { moved } = options.messages.legend;
  // A whole block is marked as one.
  const isMarked = state === 'changed' || state === 'moved';
  const text = isMarked ? formatParts(parts) : formatWords(parts.flatMap(({ words }) => words));
  const badge = state === 'moved' ? `<b class="badge">${escapeShown(moved)}</b> ` : '';
  const content = badge + (picture === undefined ? text : showPicture(picture, text, options));
  const marks = { added: 'ins', removed: 'del' } as const;
  const mark = state === 'added' || state === 'removed' ? marks[state] : undefined;
  const marked = mark ? `<${mark}>${content}</${mark}>` : content;
  return `<${elements[kind]} class="row ${kind} ${state}">${marked}</${elements[kind]}>`;
}

function showPicture(name: string, alt: string, { messages, thumbnails }: RowOptions): string {
  const address = thumbnails.get(name) ?? thumbnails.get(`./${name}`);
  const image = address === undefined ? '' : `<img src="${address}" alt="">`;
  const file = escapeSentence(messages.picture(name));
  return `${image}<span class="alt">${file} · ${alt || escapeShown(messages.noAlt)}</span>`;
}

/** Whether each row is changed, or beside one that is. */
function findNear(rows: readonly Row[]): boolean[] {
  const near = new Array<boolean>(rows.length).fill(false);
  for (const [at, { state }] of rows.entries()) {
    if (state !== 'same') near.fill(true, Math.max(0, at - context), at + context + 1);
  }
  return near;
}
