import {
  type Captures,
  compilePathPattern,
  fillPlaceholders,
  type PathPattern,
} from './path-pattern.ts';

/** One block of a `_headers` file. */
interface HeaderRule {
  matches: PathPattern;
  /** In order; no value takes the header away again (`! Name`, Cloudflare's addition). */
  headers: { name: string; value: string | undefined }[];
}

/** The headers of a path, by their names in lower case. */
export type HeadersOf = (path: string) => ReadonlyMap<string, string>;

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path pattern, then lines
 * `Name: value`; `#` begins a comment. All blocks that match a path add to each other, values of
 * one name joined by a comma. Lines that are neither are passed over, as hosts do.
 * https://docs.netlify.com/manage/routing/headers/
 * https://developers.cloudflare.com/pages/configuration/headers/
 *
 * @param text The file.
 * @returns The headers of any decoded path.
 */
export function parseHeaders(text: string): HeadersOf {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (/^(?:\/|https?:\/\/)/.test(line)) {
      rules.push({ matches: compilePathPattern(pathOf(line)), headers: [] });
      continue;
    }
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+)\s*:([\s\S]*)$/.exec(line) ?? [];
    const [, removed] = /^!\s*([\w-]+)$/.exec(line) ?? [];
    if (name) rules.at(-1)?.headers.push({ name: name.toLowerCase(), value: value?.trim() });
    else if (removed) rules.at(-1)?.headers.push({ name: removed.toLowerCase(), value: undefined });
  }
  return (path) => {
    const headers = new Map<string, string>();
    for (const rule of rules) {
      const captures = rule.matches(path);
      if (captures) addHeaders(headers, rule, captures);
    }
    return headers;
  };
}

function addHeaders(headers: Map<string, string>, rule: HeaderRule, captures: Captures): void {
  for (const { name, value } of rule.headers) {
    if (value === undefined) {
      headers.delete(name);
      continue;
    }
    const earlier = headers.get(name);
    const filled = fillPlaceholders(value, captures, encodeURI);
    headers.set(name, earlier === undefined ? filled : `${earlier}, ${filled}`);
  }
}

/** A local server answers for every host, so of a whole address only the path counts. */
function pathOf(pattern: string): string {
  return pattern.replace(/^https?:\/\/[^/]*/, '') || '/';
}
