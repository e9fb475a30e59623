import { attributesOf, scanMarkup } from './scan-markup.ts';

/** An element directly inside of an item. */
export interface XmlField {
  attributes: ReadonlyMap<string, string>;
  /** Its text and that of all inside of it, references replaced. */
  text: string;
  /** What stands between its tags, as written. */
  markup: string;
}

/** The elements directly inside of a piece of XML, by name, in their order. */
export function xmlFields(xml: string): ReadonlyMap<string, readonly XmlField[]> {
  const fields = new Map<string, XmlField[]>();
  let depth = 0;
  let from = 0;
  let open: { name: string; raw: string; text: string[]; start: number } | undefined;
  const add = (name: string, field: XmlField) => {
    const known = fields.get(name);
    if (known) known.push(field);
    else fields.set(name, [field]);
  };
  scanMarkup(
    xml,
    {
      text: (value) => open?.text.push(value),
      open: (name, raw, isEmpty) => {
        if (isEmpty) {
          if (depth === 0) add(name, { attributes: attributesOf(raw), text: '', markup: '' });
          return;
        }
        if (depth === 0) {
          const start = xml.indexOf('>', xml.indexOf(`<${name}${raw}`, from)) + 1;
          open = { name, raw, text: [], start };
        }
        depth += 1;
      },
      close: (name) => {
        depth = Math.max(0, depth - 1);
        if (depth > 0 || !open) return;
        const end = xml.indexOf(`</${name}`, open.start);
        from = Math.max(end, open.start);
        const markup = xml.slice(open.start, from);
        add(open.name, { attributes: attributesOf(open.raw), text: open.text.join(''), markup });
        open = undefined;
      },
    },
    true,
  );
  return fields;
}
