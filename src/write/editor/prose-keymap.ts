import {
  cursorCharLeft,
  cursorCharRight,
  cursorDocEnd,
  cursorDocStart,
  cursorGroupLeft,
  cursorGroupRight,
  cursorLineBoundaryBackward,
  cursorLineBoundaryForward,
  cursorLineBoundaryLeft,
  cursorLineBoundaryRight,
  cursorLineDown,
  cursorLineUp,
  cursorPageDown,
  cursorPageUp,
  deleteGroupBackward,
  deleteGroupForward,
  deleteLineBoundaryBackward,
  deleteLineBoundaryForward,
  insertNewline,
  moveLineDown,
  moveLineUp,
  selectAll,
  selectCharLeft,
  selectCharRight,
  selectDocEnd,
  selectDocStart,
  selectGroupLeft,
  selectGroupRight,
  selectLineBoundaryBackward,
  selectLineBoundaryForward,
  selectLineBoundaryLeft,
  selectLineBoundaryRight,
  selectLineDown,
  selectLineUp,
  selectPageDown,
  selectPageUp,
} from '@codemirror/commands';
import type { Command, KeyBinding } from '@codemirror/view';
import { deleteLetter } from './delete-letter.ts';

type Keys = Pick<KeyBinding, 'key' | 'mac'>;

const move = (keys: Keys, run: Command, shift: Command): KeyBinding => ({
  ...keys,
  run,
  shift,
  preventDefault: true,
});
const erase = (keys: Keys, run: Command): KeyBinding => move(keys, run, run);

/**
 * The keys of CodeMirror's `standardKeymap`, and those that move lines, without the ones that know the
 * syntax of a programming language: its parser would weigh a fifth of the editor.
 */
export const proseKeymap: readonly KeyBinding[] = [
  move({ key: 'ArrowLeft' }, cursorCharLeft, selectCharLeft),
  move({ key: 'Mod-ArrowLeft', mac: 'Alt-ArrowLeft' }, cursorGroupLeft, selectGroupLeft),
  move({ mac: 'Cmd-ArrowLeft' }, cursorLineBoundaryLeft, selectLineBoundaryLeft),
  move({ key: 'ArrowRight' }, cursorCharRight, selectCharRight),
  move({ key: 'Mod-ArrowRight', mac: 'Alt-ArrowRight' }, cursorGroupRight, selectGroupRight),
  move({ mac: 'Cmd-ArrowRight' }, cursorLineBoundaryRight, selectLineBoundaryRight),
  move({ key: 'ArrowUp' }, cursorLineUp, selectLineUp),
  move({ mac: 'Cmd-ArrowUp' }, cursorDocStart, selectDocStart),
  move({ key: 'ArrowDown' }, cursorLineDown, selectLineDown),
  move({ mac: 'Cmd-ArrowDown' }, cursorDocEnd, selectDocEnd),
  move({ key: 'PageUp', mac: 'Ctrl-ArrowUp' }, cursorPageUp, selectPageUp),
  move({ key: 'PageDown', mac: 'Ctrl-ArrowDown' }, cursorPageDown, selectPageDown),
  move({ key: 'Home' }, cursorLineBoundaryBackward, selectLineBoundaryBackward),
  move({ key: 'Mod-Home' }, cursorDocStart, selectDocStart),
  move({ key: 'End' }, cursorLineBoundaryForward, selectLineBoundaryForward),
  move({ key: 'Mod-End' }, cursorDocEnd, selectDocEnd),
  erase({ key: 'Enter' }, insertNewline),
  { key: 'Mod-a', run: selectAll },
  erase({ key: 'Backspace' }, deleteLetter(false)),
  erase({ key: 'Delete' }, deleteLetter(true)),
  erase({ key: 'Mod-Backspace', mac: 'Alt-Backspace' }, deleteGroupBackward),
  erase({ key: 'Mod-Delete', mac: 'Alt-Delete' }, deleteGroupForward),
  erase({ mac: 'Mod-Backspace' }, deleteLineBoundaryBackward),
  erase({ mac: 'Mod-Delete' }, deleteLineBoundaryForward),
  { key: 'Alt-ArrowUp', run: moveLineUp },
  { key: 'Alt-ArrowDown', run: moveLineDown },
];
