/** Quotation marks that editors and people's keyboards put in the place of straight ones. */
const curly = '“”„«»″‘’′';
const quoted = `"((?:[^"\\\\]|\\\\.)*)"|'([^']*)'|\`([^\`]*)\`|[${curly}]([^${curly}]*)[${curly}]`;
const attribute = new RegExp(`(?:([\\w-]+)\\s*=\\s*)?(?:${quoted})|([\\w-]+)=(\\S+)|(\\S+)`, 'g');

/** What stands after the name of a shortcode, an include, or another tag of templates. */
export interface TagAttributes {
  /** Named ones, names in lower case. */
  attributes: ReadonlyMap<string, string>;
  /** Those without a name, such as the address in `[youtube https://…]`. */
  words: readonly string[];
}

/**
 * Reads the attributes of a tag.
 *
 * @example tagAttributes('ids="1,2" wide') // { attributes: Map { ids → '1,2' }, words: ['wide'] }
 */
export function tagAttributes(text: string): TagAttributes {
  const attributes = new Map<string, string>();
  const words: string[] = [];
  // `[youtube=https://…]` is an old form of an attribute without a name.
  const bare = text.replace(/^=/, ' ').replace(/\/\s*$/, '');
  for (const [, name, double, single, raw, curled, plainName, plainValue, word] of bare.matchAll(
    attribute,
  )) {
    const value = double?.replace(/\\(["\\])/g, '$1') ?? single ?? raw ?? curled ?? plainValue;
    const key = name ?? plainName;
    if (key === undefined) words.push(value ?? word ?? '');
    else attributes.set(key.toLowerCase(), value ?? '');
  }
  return { attributes, words };
}
