import { history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type { EditorCommand, WriteMessages } from '../../i18n/write-messages.ts';
import type { BodyRemark } from '../remarks/remark.ts';
import { articleLines } from './article-lines.ts';
import { runCommand } from './commands.ts';
import { editorTheme } from './editor-theme.ts';
import { markRemarks, remarkMarks } from './mark-remarks.ts';
import { proseKeymap } from './prose-keymap.ts';

/** The editor of an article's body. */
export interface BodyEditor {
  /** The text as it stands. */
  readonly text: string;
  /** Replaces the whole text, as when another draft is opened; it cannot be undone. */
  open(text: string): void;
  /** Replaces part of the text; it can be undone. */
  replace(offset: number, length: number, text: string): void;
  /** Inserts text where the cursor stands, in place of what is selected. */
  insert(text: string): void;
  /** Marks remarks in the text. */
  showRemarks(remarks: readonly BodyRemark[]): void;
  /** Moves the cursor to an offset and shows it. */
  select(offset: number, length: number): void;
  readonly cursor: number;
  run(command: EditorCommand): void;
}

/** What the page is told. */
export interface EditorEvents {
  onChange(text: string): void;
  /** @returns Whether the event was handled, so that the editor does nothing of its own. */
  onPaste(data: DataTransfer): boolean;
  onNextRemark(): void;
  onFix(): void;
}

/**
 * Creates the editor in a shadow tree: its style sheets are then constructed, which the
 * Content-Security-Policy allows, where a `<style>` element is refused.
 *
 * @param host An empty element.
 */
export function createEditor(
  host: HTMLElement,
  messages: WriteMessages,
  events: EditorEvents,
): BodyEditor {
  const root = host.attachShadow({ mode: 'open' });
  const keys = keymap.of([
    { key: 'F8', run: () => called(events.onNextRemark) },
    { key: 'Alt-Enter', run: () => called(events.onFix) },
    { key: 'Mod-b', run: (view) => called(() => runCommand(view, 'bold', messages)) },
    { key: 'Mod-i', run: (view) => called(() => runCommand(view, 'italic', messages)) },
    { key: 'Mod-k', run: (view) => called(() => runCommand(view, 'link', messages)) },
    ...historyKeymap,
    ...proseKeymap,
  ]);
  const extensions = [
    keys,
    history(),
    drawSelection(),
    EditorView.lineWrapping,
    // What stands over the end of the page hides no caret.
    EditorView.scrollMargins.of(() => ({ bottom: readScrollPadding() })),
    EditorView.contentAttributes.of({
      'aria-label': messages.fields.body,
      spellcheck: 'true',
      autocorrect: 'on',
      autocapitalize: 'sentences',
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) events.onChange(update.state.doc.toString());
    }),
    EditorView.domEventHandlers({
      paste: (event) => {
        const isHandled = event.clipboardData !== null && events.onPaste(event.clipboardData);
        if (isHandled) event.preventDefault();
        return isHandled;
      },
      drop: (event) => {
        const isHandled = event.dataTransfer !== null && events.onPaste(event.dataTransfer);
        if (isHandled) event.preventDefault();
        return isHandled;
      },
    }),
    remarkMarks,
    articleLines,
    editorTheme,
  ];
  const stateOf = (doc: string) => EditorState.create({ doc, extensions });
  const view = new EditorView({ state: stateOf(''), parent: root, root });
  return {
    get text() {
      return view.state.doc.toString();
    },
    get cursor() {
      return view.state.selection.main.head;
    },
    open: (text) => view.setState(stateOf(text)),
    replace: (offset, length, insert) =>
      view.dispatch({ changes: { from: offset, to: offset + length, insert }, userEvent: 'fix' }),
    insert: (text) =>
      view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste' }),
    showRemarks: (remarks) => markRemarks(view, remarks),
    select: (offset, length) => {
      const end = Math.min(offset + length, view.state.doc.length);
      view.dispatch({
        selection: { anchor: Math.min(offset, end), head: end },
        effects: EditorView.scrollIntoView(Math.min(offset, end), { y: 'center' }),
      });
      view.focus();
    },
    run: (command) => {
      runCommand(view, command, messages);
      view.focus();
    },
  };
}

/** Key bindings say whether they did something; these always do. */
function called(action: () => void): true {
  action();
  return true;
}

/** Room that the page keeps below what is scrolled into view, in pixels. */
function readScrollPadding(): number {
  const { scrollPaddingBlockEnd } = getComputedStyle(document.documentElement);
  return Number.parseFloat(scrollPaddingBlockEnd) || 0;
}
