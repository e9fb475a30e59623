/** The header says besides what a `<meta>` cannot. https://www.w3.org/TR/CSP3/#meta-element */
const headerOnly = "frame-ancestors 'none'";

/** The rule of a `_headers` file that holds for all pages. */
const allPages = '\n/*\n';

/**
 * A `_headers` file with a Content-Security-Policy for all pages. It stands in the one rule for them,
 * as some hosts read only one rule of a pattern.
 *
 * @throws Error where the file has no rule for all pages.
 */
export function withPolicy(headers: string, policy: string): string {
  const rule = `${allPages}  Content-Security-Policy: ${policy}; ${headerOnly}\n`;
  if (!headers.includes(allPages)) throw new Error('public/_headers has no rule for /*');
  return headers.replace(allPages, () => rule);
}

/** The policy that a built page states of itself; nothing where it states none. */
export function statedPolicy(html: string): string | undefined {
  return /<meta http-equiv="content-security-policy" content="([^"]*)"/i
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'");
}
