import { findNearest } from '../../schema/find-nearest.ts';
import { callout } from './callout.ts';
import type { ElementDefinition } from './element-definition.ts';
import { embed } from './embed.ts';
import { figure } from './figure.ts';
import { lang } from './lang.ts';
import { plainElements } from './plain-elements.ts';
import { poem } from './poem.ts';
import { quote } from './quote.ts';
import { timeline } from './timeline.ts';
import { verse } from './verse.ts';

const components = [figure, quote, callout, poem, verse, embed, timeline, lang];

/** What the engine has. A new component of it is added here. */
const engineElements = [...components, ...plainElements];

const all = new Map<string, ElementDefinition>();

/** Everything that an article may write as a tag, by name: the engine's elements and the site's own. */
export const elements: ReadonlyMap<string, ElementDefinition> = all;

/**
 * Makes known the elements of a site's owner, in place of those that were given before.
 *
 * @param own Their names are none of the engine's.
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

/** What writers used to HTML reach for, and what does its work here. */
const substitutes: ReadonlyMap<string, string> = new Map([
  ['img', 'Figure'],
  ['picture', 'Figure'],
  ['image', 'Figure'],
  ['blockquote', 'Quote'],
  ['aside', 'Callout'],
  ['note', 'Callout'],
  ['iframe', 'Embed'],
  ['video', 'Embed'],
  ['audio', 'Embed'],
  ['strike', 's'],
]);

/** The element that somebody meant by a name that is none. */
export function suggestElement(name: string): string | undefined {
  const small = name.toLowerCase();
  const names = listElementNames();
  const sameLetters = names.find((known) => known.toLowerCase() === small);
  // Of two letters one changed makes anything out of anything.
  const similar = name.length > 2 ? findNearest(name, names) : undefined;
  return sameLetters ?? substitutes.get(small) ?? similar;
}
