/** Quotation marks that WordPress and people's keyboards put in the place of straight ones. */
const curly = '“”„«»″‘’′';
const quoted = `"([^"]*)"|'([^']*)'|[${curly}]([^${curly}]*)[${curly}]`;
const attribute = new RegExp(`(?:([\\w-]+)\\s*=\\s*)?(?:${quoted})|([\\w-]+)=(\\S+)|(\\S+)`, 'g');

/**
 * Reads what stands after a shortcode's name.
 *
 * @returns Named attributes, and words without a name.
 * @example shortcodeAttributes('ids="1,2" wide') // { attributes: Map { ids → '1,2' }, words: ['wide'] }
 */
export function shortcodeAttributes(text: string): {
  attributes: Map<string, string>;
  words: string[];
} {
  const attributes = new Map<string, string>();
  const words: string[] = [];
  // `[youtube=https://…]` is an old form of an attribute without a name.
  const bare = text.replace(/^=/, ' ').replace(/\/$/, '');
  for (const [, name, double, single, curled, plainName, plainValue, word] of bare.matchAll(
    attribute,
  )) {
    const value = double ?? single ?? curled ?? plainValue ?? word ?? '';
    const key = name ?? plainName;
    if (key === undefined) words.push(value);
    else attributes.set(key.toLowerCase(), value);
  }
  return { attributes, words };
}
