import { nearest } from '../../schema/nearest.ts';
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

/** Everything that an article may write as a tag, by name. A new component is added here. */
export const elements: ReadonlyMap<string, ElementDefinition> = new Map(
  [...components, ...plainElements].map((definition) => [definition.name, definition]),
);

/** Their names, components first. */
export const elementNames: readonly string[] = [...elements.keys()];

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
export function meantElement(name: string): string | undefined {
  const small = name.toLowerCase();
  const sameLetters = elementNames.find((known) => known.toLowerCase() === small);
  // Of two letters one changed makes anything out of anything.
  const similar = name.length > 2 ? nearest(name, elementNames) : undefined;
  return sameLetters ?? substitutes.get(small) ?? similar;
}
