import { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { EditorCommand, WriteMessages } from '../../i18n/write-messages.ts';

/** A replacement of the selection. */
interface Insertion {
  text: string;
  /** The part of `text` that is selected afterwards, for typing over it. */
  select: { from: number; to: number };
  /** Whether it must begin on a line of its own, after an empty one. */
  isBlock?: boolean;
}

type Write = (selected: string, samples: WriteMessages['samples'], text: string) => Insertion;

const wrap =
  (before: string, after: string): Write =>
  (selected, samples) => {
    const inner = selected || samples.text;
    return {
      text: before + inner + after,
      select: { from: before.length, to: before.length + inner.length },
    };
  };

const prefixLines =
  (
    prefix: string,
    sample: keyof Pick<WriteMessages['samples'], 'text' | 'item' | 'heading'>,
  ): Write =>
  (selected, samples) => {
    const inner = selected || samples[sample];
    const text = inner.replace(/^/gm, prefix);
    return { text, select: { from: prefix.length, to: text.length }, isBlock: true };
  };

const commands: Readonly<Record<Exclude<EditorCommand, 'picture'>, Write>> = {
  heading: prefixLines('## ', 'heading'),
  bold: wrap('**', '**'),
  italic: wrap('*', '*'),
  link: (selected, { text, address }) => {
    const label = selected || text;
    const start = label.length + 3;
    return {
      text: `[${label}](${address})`,
      select: { from: start, to: start + address.length },
    };
  },
  quotation: prefixLines('> ', 'text'),
  list: prefixLines('- ', 'item'),
  poem: (selected, { verse }) => {
    const lines = selected || verse.join(' … ');
    const before = '<Poem>\n\n';
    return {
      text: `${before}${lines}\n\n</Poem>`,
      select: { from: before.length, to: before.length + lines.length },
      isBlock: true,
    };
  },
  footnote: (selected, { note }, text) => {
    const used = [...text.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number));
    const mark = `[^${Math.max(0, ...used) + 1}]`;
    const at = selected.length + mark.length;
    return { text: selected + mark, select: { from: at, to: at }, ...{ note: `${mark}: ${note}` } };
  },
  table: (_, { cells }) => {
    const row = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
    const text = [row(cells), row(['---', '---']), row(['', ''])].join('\n');
    return { text, select: { from: 2, to: 2 + (cells[0]?.length ?? 0) }, isBlock: true };
  },
};

/**
 * Carries out a command of the toolbar on what is selected. One undo takes it back.
 *
 * @param command A picture is chosen on the page; the editor has nothing to do for it.
 */
export function runCommand(
  view: EditorView,
  command: EditorCommand,
  { samples }: WriteMessages,
): void {
  if (command === 'picture') return;
  const { state } = view;
  const { from, to } = state.selection.main;
  const selected = state.sliceDoc(from, to);
  const insertion = commands[command](selected, samples, state.doc.toString());
  const { before, after } = insertion.isBlock
    ? blankLinesAround(state.sliceDoc(0, from), state.sliceDoc(to))
    : { before: '', after: '' };
  const start = from + before.length;
  const note = 'note' in insertion ? String(insertion.note) : undefined;
  const end = state.doc.length;
  view.dispatch({
    changes: [
      { from, to, insert: before + insertion.text + after },
      ...(note === undefined ? [] : [{ from: end, insert: `\n\n${note}\n` }]),
    ],
    selection: EditorSelection.single(start + insertion.select.from, start + insertion.select.to),
    userEvent: 'input.command',
    scrollIntoView: true,
  });
}

/** The line ends that a block needs, so that an empty line stands before and after it. */
function blankLinesAround(before: string, after: string): { before: string; after: string } {
  const missing = (count: number) => '\n'.repeat(Math.max(0, 2 - count));
  return {
    before: before === '' ? '' : missing(/(?<!\n)\n*$/.exec(before.slice(-2))?.[0].length ?? 0),
    after: after === '' ? '\n' : missing(/^\n*/.exec(after.slice(0, 2))?.[0].length ?? 0),
  };
}
