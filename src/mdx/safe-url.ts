const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** Control characters, which browsers drop from schemes, and those that nobody sees. */
const hidden = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/**
 * Whether an address may stand in a page: `http`, `https`, `mailto`, `tel`, a path or a fragment.
 * Anything else with a scheme (`javascript:`, `data:`, `vbscript:`) is not, nor is an address with
 * control or invisible characters, whatever comes after. Schemes are found as browsers do: WHATWG
 * URL, "basic URL parser", which trims spaces and drops tabs and newlines first.
 *
 * @param url Decoded, as the syntax tree holds it.
 */
export function isSafeUrl(url: string): boolean {
  if (hidden.test(url)) return false;
  const scheme = /^ *([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}
