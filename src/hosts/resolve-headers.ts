import { addHeaders, type HeaderRule } from './header-rules.ts';
import { decodePercent } from './path-pattern.ts';

/** The headers of the paths that match a pattern and no narrower one. */
export interface ResolvedHeaders {
  pattern: string;
  /** Values by names in lower case. */
  headers: ReadonlyMap<string, string>;
}

/**
 * Resolves rules whose values add to each other into rules of which the last match holds alone, as
 * servers want them.
 *
 * @param rules As in `_headers`: `/*` with a policy and `/tags/*` with a second one.
 * @returns Wider patterns first, each with the headers of all rules that cover it: `/tags/*` has
 *   both policies, joined by a comma.
 */
export function resolveHeaders(rules: readonly HeaderRule[]): ResolvedHeaders[] {
  const patterns = [...new Set(rules.map(({ pattern }) => pattern))];
  return patterns
    .toSorted((a, b) => prefixOf(a).length - prefixOf(b).length)
    .map((pattern) => {
      const headers = new Map<string, string>();
      for (const rule of rules) {
        if (covers(rule.pattern, pattern)) addHeaders(headers, rule.headers);
      }
      return { pattern, headers };
    });
}

/** Whether each path of the second pattern matches the first too. */
function covers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  return wide.endsWith('*') && prefixOf(narrow).startsWith(prefixOf(wide));
}

/** The text before the first placeholder. */
function prefixOf(pattern: string): string {
  return decodePercent(/^(?:(?!\*|:[A-Za-z]).)*/su.exec(pattern)?.[0] ?? '');
}
