import { basePath, sitePath } from '../site/site-path.ts';

/** A `<meta>` cannot contain this directive. https://www.w3.org/TR/CSP3/#meta-element */
const headerOnly = "frame-ancestors 'none'";

/** The element with a page's policy. */
const policyMeta = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/i;

/** The rule of a `_headers` file for all pages. */
const allPages = '\n/*\n';

/** Headers that are added to the owner's rules. */
export interface ComputedHeaders {
  /** The Content-Security-Policy that allows what any page of the site needs. */
  policy: string;
  /** Stricter policies of folders, by their paths from the site's root, such as `/tags/`. */
  folders?: ReadonlyMap<string, string>;
  /** Additions to the Permissions-Policy: allowed origins by feature. */
  permissions?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Formats the file `_headers` for hosts: the owner's file with computed headers. Hosts match whole
 * request paths, so with a base path each rule's path begins with it.
 *
 * The headers are added to the existing rule for all pages, since some hosts read only one rule of
 * a pattern. Headers of all matching rules are sent, and a browser enforces all policies: so the
 * rule for all pages allows what any of them needs, rules of folders are stricter, and the policy
 * in a page itself is exact.
 *
 * @param source The owner's file, with paths from the site's root.
 * @throws Error if the file has no rule for all pages.
 */
export function headersFile(
  source: string,
  { policy, folders = new Map(), permissions = new Map() }: ComputedHeaders,
): string {
  if (!source.includes(allPages)) throw new Error('public/_headers has no rule for /*');
  const added = [
    `  Content-Security-Policy: ${policy}; ${headerOnly}\n`,
    `  Speculation-Rules: "${sitePath('/speculation-rules.json')}"\n`,
  ].join('');
  const stricter = [...folders].map(
    ([folder, strict]) => `\n${folder}*\n  Content-Security-Policy: ${strict}\n`,
  );
  const rules = addPermissions(source, permissions).replace(allPages, () => allPages + added);
  return (rules + stricter.join('')).replace(/^\//gm, () => basePath);
}

/** Adds features to the file's Permissions-Policy, except those that it already names. */
function addPermissions(
  source: string,
  permissions: NonNullable<ComputedHeaders['permissions']>,
): string {
  return source.replace(/^([ \t]*Permissions-Policy:)(.*)$/im, (line, _, value: string) => {
    const isNamed = (feature: string) => new RegExp(`(?:^|[\\s,])${feature}=`).test(value);
    const added = [...permissions].filter(([feature]) => !isNamed(feature));
    return [line, ...added.map(([feature, who]) => `${feature}=(${who.join(' ')})`)].join(', ');
  });
}

/** Reads the policy of a built page; undefined if it has none. */
export function readPolicy(html: string): string | undefined {
  return policyMeta.exec(html)?.[2]?.replaceAll('&#39;', "'");
}

/** Replaces the policy of a page. */
export function writePolicy(html: string, policy: string): string {
  const escaped = policy
    .replaceAll('&', '&amp;')
    .replaceAll("'", '&#39;')
    .replaceAll('"', '&quot;');
  return html.replace(policyMeta, (_, before: string) => `${before}${escaped}"`);
}
