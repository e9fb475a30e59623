import { createElement } from '../create-element.ts';

/** A question that is answered by yes or no. */
export interface Question {
  title: string;
  lead: string;
  yes: string;
  no: string;
}

/**
 * Asks before something is done. The focus begins at no, which closing means too, and goes back to
 * where it was.
 */
export function askQuestion({ title, lead, yes, no }: Question): Promise<boolean> {
  const noButton = createElement('button', { type: 'button', value: 'no' }, no);
  const yesButton = createElement('button', { type: 'button', value: 'yes' }, yes);
  const dialog = createElement(
    'dialog',
    { class: 'desk local-dialog local-question', 'aria-label': title },
    createElement('h2', {}, title),
    createElement('p', {}, lead),
    createElement('p', { class: 'desk-widths' }, noButton, yesButton),
  );
  for (const button of [noButton, yesButton]) {
    button.addEventListener('click', () => dialog.close(button.value));
  }
  document.body.append(dialog);
  dialog.showModal();
  noButton.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
