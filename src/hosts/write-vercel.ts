import type { HostRules } from './host-rules.ts';
import { fillTarget, type OutputRedirect } from './output-redirects.ts';

/**
 * Formats `vercel.json`, which Vercel reads in the folder that is deployed (`vercel deploy dist`).
 * https://vercel.com/docs/project-configuration
 */
export function writeVercel({ headers, redirects }: HostRules): string {
  const rules = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: headers.map(({ pattern, headers: of }) => ({
      source: writeSource(pattern),
      headers: [...of].map(([key, value]) => ({ key, value })),
    })),
    redirects: redirects.flatMap((redirect) =>
      listSources(redirect).map((source) => ({
        source,
        ...(redirect.query.length > 0
          ? { has: redirect.query.map(({ name, value }) => ({ type: 'query', key: name, value })) }
          : {}),
        destination: fillTarget(redirect, (index) => `:${redirect.placeholders[index]}`),
        statusCode: redirect.status,
      })),
    ),
  };
  return `${JSON.stringify(rules, null, 2)}\n`;
}

/** Arabic paths in both spellings: which one is compared is not documented. */
function listSources({ from, placeholders }: OutputRedirect): string[] {
  const spellings = placeholders.length > 0 ? [from] : [encodeURI(from), from];
  return [...new Set(spellings.map(writeSource))];
}

/**
 * Writes a path pattern as a source of Vercel, in the language of path-to-regexp.
 *
 * @example writeSource('/news/*') // /news/:splat*
 */
function writeSource(pattern: string): string {
  const parts = pattern.split(/(\*|:[A-Za-z]\w*)/).map((part) => {
    if (part === '*') return ':splat*';
    return /^:[A-Za-z]/.test(part) ? part : part.replace(/[\\(){}[\]*+?:!|^$]/g, '\\$&');
  });
  return parts.join('');
}
