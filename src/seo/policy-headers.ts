/** The header says besides what a `<meta>` cannot. https://www.w3.org/TR/CSP3/#meta-element */
const headerOnly = "frame-ancestors 'none'";

/** The block of a `_headers` file that gives every page the policy. */
export function policyHeaders(policy: string): string {
  return `\n/*\n  Content-Security-Policy: ${policy}; ${headerOnly}\n`;
}

/** The policy that a built page states of itself; nothing where it states none. */
export function statedPolicy(html: string): string | undefined {
  return /<meta http-equiv="content-security-policy" content="([^"]*)"/i
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'");
}
