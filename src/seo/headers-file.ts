import { basePath, sitePath } from '../site/site-path.ts';

/** A `<meta>` cannot state this directive. https://www.w3.org/TR/CSP3/#meta-element */
const headerOnly = "frame-ancestors 'none'";

/** Where a page states its policy. */
const policyMeta = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/i;

/** The rule of a `_headers` file that holds for all pages. */
const allPages = '\n/*\n';

/** What a `_headers` file says besides the owner's rules. */
export interface ComputedHeaders {
  /** The Content-Security-Policy that every page of the site can live with. */
  policy: string;
  /** Stricter ones of folders, by their paths from the site's root, such as `/tags/`. */
  folders?: ReadonlyMap<string, string>;
  /** More of the Permissions-Policy: who may use a feature, by its name. */
  permissions?: ReadonlyMap<string, readonly string[]>;
}

/**
 * The file `_headers` for hosts: the owner's, with headers added that only a build knows. Hosts
 * match whole request paths, so below a folder each rule's path begins with that folder.
 *
 * The headers join the one rule for all pages, as some hosts read only one rule of a pattern. Rules
 * that match one path add to each other, and of two policies a browser keeps both: so the rule of
 * all pages allows what any of them needs, rules of folders make it stricter, and the policy that a
 * page states itself is exact.
 *
 * @param source The owner's file, with paths from the site's root.
 * @throws Error where the file has no rule for all pages.
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

/** Adds features to the Permissions-Policy that the file has, but those that it names itself. */
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

/** The policy that a built page states of itself; nothing where it states none. */
export function readPolicy(html: string): string | undefined {
  return policyMeta.exec(html)?.[2]?.replaceAll('&#39;', "'");
}

/** Makes a page state another policy than it does. */
export function writePolicy(html: string, policy: string): string {
  const escaped = policy
    .replaceAll('&', '&amp;')
    .replaceAll("'", '&#39;')
    .replaceAll('"', '&quot;');
  return html.replace(policyMeta, (_, before: string) => `${before}${escaped}"`);
}
