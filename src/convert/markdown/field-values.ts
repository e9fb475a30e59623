/** The front matter of a file; every generator has its own names for the same things. */
export type FrontMatter = Readonly<Record<string, unknown>>;

/** The first of some keys that holds a text or a number, as one line. */
export function textField(data: FrontMatter, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = asText(data[key]);
    if (value) return value;
  }
  return undefined;
}

/**
 * A list, or a text of several names. Jekyll parts a text at its spaces, people at commas.
 *
 * @param isSpaced Whether spaces part names.
 */
export function listField(data: FrontMatter, key: string, isSpaced: boolean): string[] {
  const value = data[key];
  if (Array.isArray(value)) return value.flatMap((item) => nameOf(item) ?? []);
  const text = nameOf(value);
  if (text === undefined) return [];
  const parts = /[,،;؛]/.test(text) ? text.split(/[,،;؛]/) : isSpaced ? text.split(/\s+/) : [text];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A flag, also where YAML 1.1 would read `yes` and `no` as one. */
export function flagField(data: FrontMatter, key: string): boolean | undefined {
  const value = data[key];
  if (typeof value === 'boolean') return value;
  if (/^(?:true|yes|on)$/i.test(String(value))) return true;
  return /^(?:false|no|off)$/i.test(String(value)) ? false : undefined;
}

/** A field of a field, such as `cover.image`. */
export function recordField(data: FrontMatter, key: string): FrontMatter | undefined {
  const value = data[key];
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as FrontMatter) : undefined;
}

/** A name by itself, or the `name` of a record, as for authors. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null && 'name' in value) return asText(value.name);
  return asText(value);
}

function asText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).replace(/\s+/g, ' ').trim() || undefined;
}
