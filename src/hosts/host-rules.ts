import { parseHeaderRules } from './header-rules.ts';
import { type OutputRedirect, selectRedirects } from './output-redirects.ts';
import { parseRedirects } from './redirect-rules.ts';
import { type ResolvedHeaders, resolveHeaders } from './resolve-headers.ts';

/** What the files `_headers` and `_redirects` of an output say, for hosts that do not read them. */
export interface HostRules {
  /** Decoded path below which the site lives, with a slash at both ends. */
  base: string;
  headers: ResolvedHeaders[];
  redirects: OutputRedirect[];
  /** Decoded paths of pages that say that something is no more: their status is 410. */
  gone: readonly string[];
}

/** Reads the two files. @param texts Their content; `gone` stands in neither. */
export function readHostRules(
  texts: { headers: string; redirects: string; gone?: readonly string[] },
  base: string,
): HostRules {
  return {
    base,
    headers: resolveHeaders(parseHeaderRules(texts.headers)),
    redirects: selectRedirects(parseRedirects(texts.redirects)),
    gone: texts.gone ?? [],
  };
}
