import { ItemTooLong } from '../item-too-long.ts';
import { yamlValue } from './yaml-value.ts';

/** Ten times what a real head has; each is parsed by itself. */
const mostKeys = 1_000;

/** A key at the margin, with the lines that belong to it. */
const block =
  /^([\p{L}_][\p{L}\p{N}_-]*)[ \t]*:(?:[ \t]+(.*))?((?:\n(?:[ \t]+.*|[ \t]*-[ \t].*|[ \t]*))*)/gmu;

/**
 * Reads YAML that no parser accepts, key by key, so that one bad line does not take the others
 * along. A value that cannot be read is the text that it is: mostly a title with a colon in it.
 *
 * @throws ItemTooLong where it has more than 1,000 keys.
 * @example recoverYaml('title: الوزير: لا تغيير\ndate: 2024-01-02') // { title: 'الوزير: لا تغيير', … }
 */
export function recoverYaml(yaml: string): Record<string, unknown> {
  const keys = [...yaml.matchAll(block)];
  if (keys.length > mostKeys) throw new ItemTooLong(keys.length, mostKeys);
  return Object.fromEntries(
    keys.map(([whole, key = '', line = '', below = '']) => {
      const { value } = yamlValue(whole);
      // `block` matches one mapping with this key.
      const record = new Map(Object.entries((value ?? {}) as Record<string, unknown>));
      return [key, record.get(key) ?? stripQuotes(`${line} ${below}`)];
    }),
  );
}

/**
 * Indents the further lines of a quoted value. YAML asks for it; Ruby's reader, which Jekyll uses,
 * does not.
 */
export function indentQuoted(yaml: string): string {
  const quoted =
    /^([\p{L}_][\p{L}\p{N}_-]*[ \t]*:[ \t]+)("(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')[ \t]*$/gmu;
  return yaml.replace(quoted, (_, key: string, value: string) =>
    // A line that is a key of its own shows that the quotation mark was never closed.
    /\n[\w-]+:[ \t]/.test(value) ? `${key}${value}` : key + value.replace(/\n(?=\S)/g, '\n  '),
  );
}

/** Without the quotation marks around, of which one may be missing. */
function stripQuotes(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["'](.*?)["']?$/s, '$1')
    .replace(/\\"/g, '"');
}
