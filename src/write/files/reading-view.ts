import { isolatedText } from '../../i18n/problems/shown-value.ts';
import { findPageElement } from '../../reader/page-element.ts';
import { createElement } from '../create-element.ts';
import type { DeskTexts } from '../desk-texts.ts';

/** Milliseconds in which most files are read; to say so of them would be noise. */
const delay = 400;

/**
 * Shows that a file is being read, with a way to stop it.
 *
 * @returns Takes it away.
 */
export function showReading(
  name: string,
  { arrivals }: Pick<DeskTexts, 'arrivals'>,
  onStop: () => void,
): () => void {
  const stop = createElement('button', { type: 'button' }, arrivals.stop);
  stop.addEventListener('click', onStop);
  const label = arrivals.reading.replace('{name}', () => isolatedText(name));
  const section = createElement(
    'section',
    { class: 'desk-note desk-arrival' },
    createElement('p', {}, label),
    createElement('progress', { 'aria-label': label }),
    stop,
  );
  const timer = setTimeout(() => {
    findPageElement('#desk-arrivals', HTMLElement).append(section);
    section.scrollIntoView({ block: 'nearest' });
  }, delay);
  return () => {
    clearTimeout(timer);
    section.remove();
  };
}
