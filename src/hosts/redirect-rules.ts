import {
  type Captures,
  compilePathPattern,
  decodePercent,
  fillPlaceholders,
  type PathPattern,
} from './path-pattern.ts';

/** One line of a `_redirects` file. */
export interface RedirectRule {
  /** Path pattern as written. */
  from: string;
  matches: PathPattern;
  /** Query parameters that must be there; `:name` takes the value. */
  query: { name: string; value: string }[];
  to: string;
  status: number;
  /** `301!`: also where a file stands at the path. */
  isForced: boolean;
}

/** The redirect of a request. */
export interface RedirectTarget {
  /** A path of the site, or a whole address; percent-encoded. */
  to: string;
  status: number;
  isForced: boolean;
}

/**
 * Reads a `_redirects` file as Netlify and Cloudflare Pages do, a rule a line:
 * `from [name=value …] to [status[!]]`; `#` begins a comment, 301 is the status where none stands.
 * Rules with conditions that no static server can judge (`Country=`, `Language=`) are left out.
 * https://docs.netlify.com/manage/routing/redirects/overview/
 * https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function parseRedirects(text: string): RedirectRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const words = line.trim().split(/\s+/);
    const comment = words.findIndex((word) => word.startsWith('#'));
    return parseRule(comment < 0 ? words : words.slice(0, comment)) ?? [];
  });
}

function parseRule([from, ...words]: string[]): RedirectRule | undefined {
  if (!from?.startsWith('/')) return undefined;
  const at = words.findIndex((word) => /^(?:\/|https?:\/\/)/.test(word));
  const to = words[at];
  const [status = '301', ...conditions] = words.slice(at + 1);
  if (to === undefined || conditions.length > 0 || !/^\d{3}!?$/.test(status)) return undefined;
  const query = words.slice(0, at).map((word) => {
    const [name = '', ...value] = word.split('=');
    return { name: decodePercent(name), value: decodePercent(value.join('=')) };
  });
  return {
    from,
    matches: compilePathPattern(from),
    query,
    to,
    status: Number.parseInt(status, 10),
    isForced: status.endsWith('!'),
  };
}

/**
 * Finds the target of the first rule that matches.
 *
 * @param path Decoded.
 * @param query The request's parameters; they are passed on if the rule names none.
 */
export function findRedirect(
  rules: readonly RedirectRule[],
  path: string,
  query: URLSearchParams,
): RedirectTarget | undefined {
  for (const rule of rules) {
    const captures = rule.matches(path);
    const ofQuery = captures && captureQuery(rule, query);
    if (!ofQuery) continue;
    const filled = fillPlaceholders(rule.to, { ...captures, ...ofQuery }, encodeCapture);
    const target = encodeSpelling(filled);
    const travels = rule.query.length === 0 && query.size > 0 && !target.includes('?');
    const { status, isForced } = rule;
    return { to: travels ? appendQuery(target, query) : target, status, isForced };
  }
  return undefined;
}

function captureQuery(rule: RedirectRule, query: URLSearchParams): Captures | undefined {
  const captures: Record<string, string> = {};
  for (const { name, value } of rule.query) {
    const given = query.get(name);
    if (given === null) return undefined;
    if (value.startsWith(':')) captures[value.slice(1)] = given;
    else if (value !== given) return undefined;
  }
  return captures;
}

/** What a visitor put in the address stays within its place: no query, no fragment, no host. */
function encodeCapture(value: string): string {
  return value.split('/').map(encodeURIComponent).join('/').replace(/^\/+/, '');
}

/**
 * Percent-encodes an address for a header, which is ASCII; `%` that encodes already stays.
 *
 * @example encodeSpelling('/قديم/%20/') // '/%D9%82%D8%AF%D9%8A%D9%85/%20/'
 */
export function encodeSpelling(address: string): string {
  return encodeURI(address).replace(/%25(?=[0-9A-F]{2})/gi, '%');
}

function appendQuery(target: string, query: URLSearchParams): string {
  const [address = '', fragment] = target.split('#');
  return `${address}?${query}${fragment === undefined ? '' : `#${fragment}`}`;
}
