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
      return decodePercent(part).replace(/[\\^$.*+?()[\]{}|#]/g, '\\$&');
    });
  return `^${parts.join('')}${pattern.endsWith('*') ? '' : '/?'}$`;
}

/** The names of a pattern's placeholders in order, `splat` for `*`. */
export function listPlaceholders(pattern: string): string[] {
  return [...pattern.matchAll(/\*|:([A-Za-z]\w*)/g)].map(([, name]) => name ?? 'splat');
}
