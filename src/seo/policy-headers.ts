/** A folder of the built site's root that holds pages. */
export interface PageFolder {
  name: string;
  /** The Content-Security-Policy of its pages. */
  policy: string;
}

/** Cloudflare Pages reads 100 rules of a `_headers` file, those of `public/_headers` among them. */
const mostRules = 90;

/** The header says besides what a `<meta>` cannot. https://www.w3.org/TR/CSP3/#meta-element */
const headerOnly = "frame-ancestors 'none'";

/**
 * The blocks of a `_headers` file that give each page its Content-Security-Policy.
 *
 * Hosts join the values of all rules that match a path, and browsers obey the strictest policy, so
 * that a wider rule for the search page would have no effect beside one for all pages. Therefore
 * each folder gets a rule of its own, and no path matches two.
 *
 * @param root Policy of the front page and of the page for unknown addresses.
 * @param folders The most important first; beyond what hosts read, the pages' own policies hold.
 */
export function policyHeaders(root: string, folders: readonly PageFolder[]): string {
  const rules = [
    { pattern: '/', policy: root },
    { pattern: '/404.html', policy: root },
    ...folders.map(({ name, policy }) => ({ pattern: `/${encodeURI(name)}/*`, policy })),
  ];
  return rules
    .slice(0, mostRules)
    .map(({ pattern, policy }) => {
      return `\n${pattern}\n  Content-Security-Policy: ${policy}; ${headerOnly}\n`;
    })
    .join('');
}

/** The policy that a built page states of itself; nothing where it states none. */
export function statedPolicy(html: string): string | undefined {
  return /<meta http-equiv="content-security-policy" content="([^"]*)"/i
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'");
}
