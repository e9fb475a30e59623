import { decodePercent } from './path-pattern.ts';

/**
 * Writes a path pattern as a regular expression (PCRE) on decoded paths; its placeholders are groups.
 *
 * @example writePathExpression('/news/:year/*') // ^/news/([^/]+)(?:/(.*))?$
 */
export function writePathExpression(pattern: string): string {
  const parts = pattern
    .replace(/(?<=.)\/$/, '')
    .split(/(\/\*$|\*|:[A-Za-z]\w*)/)
    .map((part) => {
      if (part === '*') return '(.*)';
      if (part === '/*') return '(?:/(.*))?';
      if (/^:[A-Za-z]/.test(part)) return '([^/]+)';
      return escapeExpression(decodePercent(part));
    });
  return `^${parts.join('')}${pattern.endsWith('*') ? '' : '/?'}$`;
}

/** Text as a regular expression (PCRE) for itself; `#` too, which Apache has around expressions. */
export function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|#]/g, '\\$&');
}

/** The names of a pattern's placeholders in order, `splat` for `*`. */
export function listPlaceholders(pattern: string): string[] {
  return [...pattern.matchAll(/\*|:([A-Za-z]\w*)/g)].map(([, name]) => name ?? 'splat');
}
