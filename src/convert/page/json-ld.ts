import type { Nodes } from 'hast';
import { parseEntities } from 'parse-entities';
import { attribute, elementsIn, isElement } from '../html/element.ts';

/** An object of structured data (schema.org in JSON-LD), unchecked. */
export type LinkedData = Readonly<Record<string, unknown>>;

const articleTypes = /(?:Article|BlogPosting|Report|LiveBlogPosting|Recipe|Review|WebPage)$/;
const pageTypes = /^(?:WebPage|ItemPage|CollectionPage)$/;

/**
 * What a page says of its article in JSON-LD: the article's object first, then the page's own.
 * Broken JSON is passed over; raw line ends inside of strings, a common mistake, are mended.
 */
export function articlesInJsonLd(page: Nodes): LinkedData[] {
  const found: LinkedData[] = [];
  const byId = new Map<string, LinkedData>();
  for (const element of elementsIn(page)) {
    const isData =
      isElement(element, 'script') && /ld\+json/i.test(attribute(element, 'type') ?? '');
    if (!isData) continue;
    const text = element.children.map((child) => ('value' in child ? child.value : '')).join('');
    collect(parseJsonLd(text), found, byId, 0);
  }
  const rank = (data: LinkedData) => (typesOf(data).some((type) => pageTypes.test(type)) ? 1 : 0);
  return found.sort((a, b) => rank(a) - rank(b)).map((data) => withReferences(data, byId));
}

function parseJsonLd(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*[\s\S]*?\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '')
    .trim();
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Next attempt, or none.
    }
  }
  return undefined;
}

function collect(
  data: unknown,
  found: LinkedData[],
  byId: Map<string, LinkedData>,
  depth: number,
): void {
  if (depth > 4 || typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) {
    for (const each of data) collect(each, found, byId, depth + 1);
    return;
  }
  const object: LinkedData = { ...data };
  const id = object['@id'];
  if (typeof id === 'string' && Object.keys(object).length > 1) byId.set(id, object);
  if (typesOf(object).some((type) => articleTypes.test(type))) found.push(object);
  collect(object['@graph'], found, byId, depth + 1);
  collect(object['mainEntity'], found, byId, depth + 1);
}

/** In a graph, objects name each other by `@id` (JSON-LD 1.1 §3.3): `{"author": {"@id": "#mona"}}`. */
function withReferences(data: LinkedData, byId: ReadonlyMap<string, LinkedData>): LinkedData {
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    if (typeof value !== 'object' || value === null) return value;
    const id = '@id' in value ? value['@id'] : undefined;
    return { ...(typeof id === 'string' ? byId.get(id) : undefined), ...value };
  };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, resolved(value)]));
}

function typesOf(data: LinkedData): string[] {
  return [data['@type']].flat().filter((type) => typeof type === 'string');
}

/** The texts of a property: strings (some systems escape them as HTML), names of objects, lists of either. */
export function textsOf(value: unknown, key = 'name'): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [parseEntities(value).trim()];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return textsOf(Object.entries(value).find(([name]) => name === key)?.[1], key);
}
