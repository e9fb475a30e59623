import { type Choice, choiceValues, readChoices, storageKey } from './choices.ts';
import { showThemeColour } from './theme-colour.ts';

/**
 * Shows the stored preferences in the form, and stores and applies changes. The form's styles are
 * lazy loaded when the reader reaches its button, since few ever do.
 */
export function runChoicesForm(form: HTMLFormElement): void {
  const choices = readChoices();
  for (const input of form.querySelectorAll('input')) {
    input.checked = input.value === (choices[input.name as Choice] ?? '');
  }
  const button = document.querySelector<HTMLElement>(`[popovertarget=${form.id}]`);
  // Assistive technology may press a button without a pointer or focus event.
  for (const reach of ['pointerenter', 'focus', 'touchstart', 'click']) {
    button?.addEventListener(reach, () => loadStyles(form), { once: true, passive: true });
  }
  form.addEventListener('change', () => {
    const { dataset } = document.documentElement;
    const chosen = new FormData(form);
    const kept: Partial<Record<Choice, string>> = {};
    // The keys of the literal object are the choices.
    for (const name of Object.keys(choiceValues) as Choice[]) {
      const value = String(chosen.get(name) ?? '');
      if (value) {
        kept[name] = value;
        dataset[name] = value;
      } else delete dataset[name];
    }
    showThemeColour(kept.theme);
    try {
      localStorage.setItem(storageKey, JSON.stringify(kept));
    } catch {
      // Storage is not available: the choice applies to this page only.
    }
  });
}

function loadStyles({ dataset }: HTMLFormElement): void {
  const { styles } = dataset;
  if (!styles) return;
  delete dataset['styles'];
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
}
