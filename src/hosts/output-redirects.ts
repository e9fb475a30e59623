import { listPlaceholders } from './path-expression.ts';
import { decodePercent } from './path-pattern.ts';
import { encodeSpelling, type RedirectRule } from './redirect-rules.ts';

/** A redirect in the terms that servers share. */
export interface OutputRedirect {
  /** Decoded path, or a pattern where it has placeholders. */
  from: string;
  query: { name: string; value: string }[];
  /** Percent-encoded path or address; placeholders as `:name`. */
  to: string;
  status: number;
  /** Names of the placeholders of `from`, in order. */
  placeholders: string[];
}

/**
 * Selects the rules that a server can carry out: redirects, not rewrites or statuses of pages, and
 * no placeholder in a query. A path in two spellings, encoded and decoded, is one redirect here.
 */
export function selectRedirects(rules: readonly RedirectRule[]): OutputRedirect[] {
  const known = new Set<string>();
  return rules.flatMap(({ from: written, query, to, status }) => {
    const placeholders = listPlaceholders(written);
    const from = placeholders.length > 0 ? decodePattern(written) : decodePercent(written);
    const key = JSON.stringify([from, query]);
    const isRedirect = status >= 300 && status < 400;
    if (!isRedirect || known.has(key) || query.some(({ value }) => value.startsWith(':')))
      return [];
    known.add(key);
    return { from, query, to: encodeTarget(to), status, placeholders };
  });
}

/** `%2A` and `%3A` stay: decoded, they would be placeholders. */
function decodePattern(pattern: string): string {
  return decodePercent(pattern.replace(/%(?=2A|3A)/gi, '%25'));
}

/** Servers read `$` as the start of a variable. */
function encodeTarget(to: string): string {
  return encodeSpelling(to).replaceAll('$', '%24');
}

/**
 * Replaces the placeholders in a redirect's target.
 *
 * @param reference The reference to the group of a number, from 0: `$1`.
 */
export function fillTarget(
  { to, placeholders }: Pick<OutputRedirect, 'to' | 'placeholders'>,
  reference: (index: number) => string,
): string {
  return to.replace(/:([A-Za-z]\w*)/g, (written, name: string) => {
    const index = placeholders.indexOf(name);
    return index < 0 ? written : reference(index);
  });
}
