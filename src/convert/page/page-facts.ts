import type { Element, Root } from 'hast';
import { attribute, elementsIn, isElement, lineOf } from '../html/element.ts';
import { articlesInJsonLd, type LinkedData, textsOf } from './json-ld.ts';

/** Where a page's facts are looked for, likeliest to be right first. */
export interface PageFacts {
  page: Root;
  elements: readonly Element[];
  linked: readonly LinkedData[];
  /** Texts of a property in JSON-LD. */
  data(property: string, key?: string): string[];
  /** Texts of a property in microdata (`itemprop`), of the article before those of others. */
  micro(property: string): string[];
  /** Contents of `meta` elements by name or property, small letters. */
  meta(...names: string[]): string[];
}

/** Prepares a page for questions; nothing is decided yet. */
export function pageFacts(page: Root): PageFacts {
  const elements = [...elementsIn(page)];
  const linked = articlesInJsonLd(page);
  const metas = new Map<string, string[]>();
  for (const element of elements) {
    const content = isElement(element, 'meta') ? attribute(element, 'content') : undefined;
    if (content === undefined) continue;
    for (const key of ['name', 'property', 'itemProp', 'httpEquiv']) {
      const name = attribute(element, key)?.toLowerCase();
      if (name === undefined) continue;
      const contents = metas.get(name);
      if (contents) contents.push(content);
      else metas.set(name, [content]);
    }
  }
  return {
    page,
    elements,
    linked,
    data: (property, key) => linked.flatMap((each) => textsOf(each[property], key)),
    micro: (property) =>
      elements
        .filter((element) => (attribute(element, 'itemProp') ?? '').split(' ').includes(property))
        .map(microValue)
        .filter((value) => value !== ''),
    meta: (...names) => names.flatMap((name) => metas.get(name) ?? []),
  };
}

/** The value of an `itemprop` (WHATWG HTML, "microdata: values"). */
function microValue(element: Element): string {
  const named = ['content', 'dateTime', 'datetime', 'href', 'src'].flatMap(
    (name) => attribute(element, name) ?? [],
  )[0];
  if (named !== undefined) return named;
  // hAtom, which Blogger writes: what machines read is the title of the abbreviation.
  const title = isElement(element, 'abbr') ? attribute(element, 'title') : undefined;
  if (title !== undefined) return title;
  const name = [...elementsIn(element)].find((each) => attribute(each, 'itemProp') === 'name');
  return name ? microValue(name) : lineOf(element);
}
