import { type Captures, compilePathPattern, fillPlaceholders } from './path-pattern.ts';

/** One block of a `_headers` file. */
export interface HeaderRule {
  /** Path pattern as written, without a host. */
  pattern: string;
  /** In order; no value takes the header away again (`! Name`, Cloudflare's addition). */
  headers: { name: string; value: string | undefined }[];
}

/** The headers of a path, by their names in lower case. */
export type HeadersOf = (path: string) => ReadonlyMap<string, string>;

/**
 * Parses a `_headers` file as Netlify and Cloudflare Pages do: a path pattern, then lines
 * `Name: value`; `#` begins a comment. Lines that are neither are ignored, as hosts do.
 * https://docs.netlify.com/manage/routing/headers/
 * https://developers.cloudflare.com/pages/configuration/headers/
 *
 * @param text The file.
 * @returns Its rules, with names of headers as written.
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (/^(?:\/|https?:\/\/)/.test(line)) {
      rules.push({ pattern: pathOf(line), headers: [] });
      continue;
    }
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+)\s*:([\s\S]*)$/.exec(line) ?? [];
    const [, removed] = /^!\s*([\w-]+)$/.exec(line) ?? [];
    if (name) rules.at(-1)?.headers.push({ name, value: value?.trim() });
    else if (removed) rules.at(-1)?.headers.push({ name: removed, value: undefined });
  }
  return rules;
}

/**
 * Compiles a `_headers` file: all rules that match a path add to each other, values of one name
 * joined by a comma.
 *
 * @returns The headers of any decoded path.
 */
export function parseHeaders(text: string): HeadersOf {
  const rules = parseHeaderRules(text).map(({ pattern, headers }) => ({
    matches: compilePathPattern(pattern),
    headers,
  }));
  return (path) => {
    const result = new Map<string, string>();
    for (const { matches, headers } of rules) {
      const captures = matches(path);
      if (captures) addHeaders(result, headers, captures);
    }
    return result;
  };
}

/**
 * Adds the headers of a rule.
 *
 * @param headers Values by names in lower case; changed.
 */
export function addHeaders(
  headers: Map<string, string>,
  added: HeaderRule['headers'],
  captures: Captures = {},
): void {
  for (const { name: written, value } of added) {
    const name = written.toLowerCase();
    if (value === undefined) {
      headers.delete(name);
      continue;
    }
    const earlier = headers.get(name);
    const filled = fillPlaceholders(value, captures, encodeURI);
    headers.set(name, earlier === undefined ? filled : `${earlier}, ${filled}`);
  }
}

/** A site has one host, so of a whole address only the path counts. */
function pathOf(pattern: string): string {
  return pattern.replace(/^https?:\/\/[^/]*/, '') || '/';
}
