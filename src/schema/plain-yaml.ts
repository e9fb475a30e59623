/** What YAML reads as it stands between double quotes, and the two signs that are escaped there. */
const quoted = /^"((?:[^"\\\p{Cc}\u2028\u2029\uFEFF]|\\["\\])*)"$/u;
/** Begins with a letter and has no sign that could end it, begin a comment or make it a mapping. */
const bare = /^\p{L}(?:[^:#\p{Cc}\u2028\u2029\uFEFF]*[^:#\s\p{Cc}\uFEFF])?$/u;
const word = /^[a-z][a-z0-9-]*$/;
const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
/** What YAML's core schema makes no string of, among words. */
const noString = /^(?:null|true|false)$/i;

/**
 * Fast path: parses YAML that consists of `key: value` lines only, as our own commands write it. A
 * value is a text in double quotes, a bare text or date, or words between brackets. The result is
 * that of the YAML parser, which takes ten times as long.
 *
 * @returns Nothing where the text may be anything else.
 * @example title: "رحلة"⏎tags: [sea, travel] → { title: 'رحلة', tags: ['sea', 'travel'] }
 */
export function parsePlainYaml(text: string): Record<string, string | string[]> | undefined {
  const mapping: Record<string, string | string[]> = {};
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const [, key, written] = /^([a-zA-Z]+): (.+)$/.exec(line) ?? [];
    if (key === undefined || written === undefined || key in mapping) return undefined;
    const value = parsePlainValue(written);
    if (value === undefined) return undefined;
    mapping[key] = value;
  }
  return mapping;
}

function parsePlainValue(written: string): string | string[] | undefined {
  if (written.startsWith('"')) return quoted.exec(written)?.[1]?.replace(/\\(.)/g, '$1');
  if (written.startsWith('[') && written.endsWith(']')) {
    const words = written.slice(1, -1).split(', ');
    return words.every((each) => word.test(each) && !noString.test(each)) ? words : undefined;
  }
  return moment.test(written) || (bare.test(written) && !noString.test(written))
    ? written
    : undefined;
}
