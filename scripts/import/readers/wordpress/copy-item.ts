import { copyString } from '../xml/copy-string.ts';
import type { ExportItem } from './export-part.ts';

/**
 * An item whose parts may be kept when the piece of the file that they were read from is not. Its
 * text is not copied: it is turned into a body, and nobody keeps it as it was.
 */
export function copyItem({ line, fields, terms, meta, oldSlugs }: ExportItem): ExportItem {
  const copied = (map: ReadonlyMap<string, string>) =>
    new Map(
      [...map].map(([key, value]) => [
        copyString(key),
        key === 'content:encoded' ? value : copyString(value),
      ]),
    );
  return {
    line,
    fields: copied(fields),
    terms: terms.map(({ domain, nicename, name }) => ({
      domain: copyString(domain),
      nicename: copyString(nicename),
      name: copyString(name),
    })),
    meta: copied(meta),
    oldSlugs: oldSlugs.map(copyString),
  };
}
