import { findNearest } from '../../schema/find-nearest.ts';
import { callout } from './callout.ts';
import { chart } from './chart.ts';
import type { ElementDefinition } from './element-definition.ts';
import { embed } from './embed.ts';
import { figure } from './figure.ts';
import { gallery } from './gallery.ts';
import { keyPoints } from './key-points.ts';
import { lang } from './lang.ts';
import { map } from './map.ts';
import { plainElements } from './plain-elements.ts';
import { poem } from './poem.ts';
import { pullQuote } from './pull-quote.ts';
import { questionAndAnswer } from './question-and-answer.ts';
import { quote } from './quote.ts';
import { sidebar } from './sidebar.ts';
import { timeline } from './timeline.ts';
import { verse } from './verse.ts';

const components = [
  figure,
  gallery,
  quote,
  pullQuote,
  callout,
  keyPoints,
  sidebar,
  questionAndAnswer,
  poem,
  verse,
  embed,
  timeline,
  chart,
  map,
  lang,
];

/** The engine's elements. Add a new one here. */
const engineElements = [...components, ...plainElements];

const all = new Map<string, ElementDefinition>();

/** All elements that articles may use, by name: the engine's and the site's own. */
export const elements: ReadonlyMap<string, ElementDefinition> = all;

/**
 * Registers the site's own elements and replaces those registered before.
 *
 * @param own Elements whose names differ from the engine's.
 */
export function setOwnElements(own: readonly ElementDefinition[]): void {
  all.clear();
  for (const definition of [...components, ...own, ...plainElements]) {
    all.set(definition.name, definition);
  }
}
setOwnElements([]);

/** Whether the engine has an element of that name, in capital or small letters. */
export function isEngineElement(name: string): boolean {
  const small = name.toLowerCase();
  return engineElements.some((known) => known.name.toLowerCase() === small);
}

/** The names of all elements, components first. */
export function listElementNames(): string[] {
  return [...all.keys()];
}

/** HTML names that writers try, and the element to use instead. */
const substitutes: ReadonlyMap<string, string> = new Map([
  ['img', 'Figure'],
  ['picture', 'Figure'],
  ['image', 'Figure'],
  ['slideshow', 'Gallery'],
  ['blockquote', 'Quote'],
  ['aside', 'Callout'],
  ['note', 'Callout'],
  ['iframe', 'Embed'],
  ['video', 'Embed'],
  ['audio', 'Embed'],
  ['strike', 's'],
]);

/** The element to suggest for an unknown name. */
export function suggestElement(name: string): string | undefined {
  const small = name.toLowerCase();
  const names = listElementNames();
  const sameLetters = names.find((known) => known.toLowerCase() === small);
  // With two letters, one edit matches almost any name.
  const similar = name.length > 2 ? findNearest(name, names) : undefined;
  return sameLetters ?? substitutes.get(small) ?? similar;
}
