/** What a pattern's placeholders stand for in one path: `:name` and, for `*`, `splat`. */
export type Captures = Readonly<Record<string, string>>;

/** Matches decoded paths and returns the captures. */
export type PathPattern = (path: string) => Captures | undefined;

/**
 * Compiles a path pattern of `_redirects` and `_headers`: `:name` takes one segment, `*` the rest,
 * and `/news/*` matches `/news` too. A slash at the end makes no difference (Netlify's rule).
 *
 * @param pattern Percent-encoded where it likes; `%2A` and `%3A` are a plain `*` and `:`.
 * @example compilePathPattern('/news/:year/*')('/news/2024/a/b') // { year: '2024', splat: 'a/b' }
 */
export function compilePathPattern(pattern: string): PathPattern {
  const names: string[] = [];
  const source = pattern
    .replace(/(?<=.)\/$/, '')
    .split(/(\/\*$|\*|:[A-Za-z]\w*)/)
    .map((part) => {
      if (part === '/*' || part === '*') {
        names.push('splat');
        return part === '*' ? '(.*)' : '(?:/(.*))?';
      }
      if (/^:[A-Za-z]/.test(part)) {
        names.push(part.slice(1));
        return '([^/]+)';
      }
      return decodePercent(part).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    })
    .join('');
  const expression = new RegExp(`^${source}/?$`, 'su');
  return (path) => {
    const values = expression.exec(path)?.slice(1);
    if (!values) return undefined;
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  };
}

/** Replaces each `:name` by its capture, encoded by `encode`. */
export function fillPlaceholders(
  template: string,
  captures: Captures,
  encode: (value: string) => string = String,
): string {
  return template.replace(/:([A-Za-z]\w*)/g, (placeholder, name: string) => {
    const value = Object.hasOwn(captures, name) ? captures[name] : undefined;
    return value === undefined ? placeholder : encode(value);
  });
}

/** Percent-decodes a text; returns it unchanged if it is malformed. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
