import { detached } from '../xml/detached.ts';
import type { ExportItem } from './export-part.ts';

/**
 * An item whose parts may be kept when the piece of the file that they were read from is not. Its
 * text is not copied: it is turned into a body, and nobody keeps it as it was.
 */
export function detachedItem({ line, fields, terms, meta, oldSlugs }: ExportItem): ExportItem {
  const copied = (map: ReadonlyMap<string, string>) =>
    new Map(
      [...map].map(([key, value]) => [
        detached(key),
        key === 'content:encoded' ? value : detached(value),
      ]),
    );
  return {
    line,
    fields: copied(fields),
    terms: terms.map(({ domain, nicename, name }) => ({
      domain: detached(domain),
      nicename: detached(nicename),
      name: detached(name),
    })),
    meta: copied(meta),
    oldSlugs: oldSlugs.map(detached),
  };
}
