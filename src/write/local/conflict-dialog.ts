import { diffLines } from 'diff';
import type { LocalDeskMessages } from '../../i18n/local-desk-messages.ts';
import { createElement } from '../create-element.ts';

/** What an editor does about a file that was changed meanwhile. */
export type ConflictChoice = 'keepMine' | 'takeTheirs' | 'later';

const choices: readonly ConflictChoice[] = ['later', 'takeTheirs', 'keepMine'];

/** Shows both texts beside one another, with the lines that differ, and asks which stays. */
export function askAboutConflict(
  { conflict }: LocalDeskMessages,
  mine: string,
  theirs: string,
): Promise<ConflictChoice> {
  const parts = diffLines(theirs, mine);
  const column = (title: string, other: 'added' | 'removed', mark: 'ins' | 'del') => {
    const lines = parts
      .filter((part) => !part[other])
      .map((part) =>
        part.added || part.removed ? createElement(mark, {}, part.value) : part.value,
      );
    return createElement(
      'section',
      {},
      createElement('h3', {}, title),
      createElement(
        'pre',
        { dir: 'auto', tabindex: '0', role: 'group', 'aria-label': title },
        ...lines,
      ),
    );
  };
  const buttons = choices.map((choice) =>
    createElement('button', { type: 'button', value: choice }, conflict[choice]),
  );
  const dialog = createElement(
    'dialog',
    { class: 'desk local-dialog', 'aria-label': conflict.title },
    createElement('h2', {}, conflict.title),
    createElement('p', {}, conflict.lead),
    createElement(
      'div',
      { class: 'local-texts' },
      column(conflict.mine, 'removed', 'ins'),
      column(conflict.theirs, 'added', 'del'),
    ),
    createElement('p', { class: 'desk-widths' }, ...buttons),
  );
  for (const button of buttons) {
    button.addEventListener('click', () => dialog.close(button.value));
  }
  document.body.append(dialog);
  dialog.showModal();
  buttons[0]?.focus();
  // Long articles differ somewhere below their head.
  for (const text of dialog.querySelectorAll('pre')) {
    const first = text.querySelector<HTMLElement>('ins, del');
    if (first) text.scrollTop = first.offsetTop - text.offsetTop - text.clientHeight / 3;
  }
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(choices.find((choice) => choice === dialog.returnValue) ?? 'later');
    });
  });
}
