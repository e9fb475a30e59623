import { basePath, sitePath } from '../site/site-path.ts';

/** A `<meta>` cannot state this directive. https://www.w3.org/TR/CSP3/#meta-element */
const headerOnly = "frame-ancestors 'none'";

/** The rule of a `_headers` file that holds for all pages. */
const allPages = '\n/*\n';

/**
 * The file `_headers` for hosts: the owner's, with two headers added that only a build knows. Hosts
 * match whole request paths, so below a folder each rule's path begins with that folder.
 *
 * The headers join the one rule for all pages, as some hosts read only one rule of a pattern.
 *
 * @param source The owner's file, with paths from the site's root.
 * @param policy The Content-Security-Policy of every page.
 * @throws Error where the file has no rule for all pages.
 */
export function headersFile(source: string, policy: string): string {
  if (!source.includes(allPages)) throw new Error('public/_headers has no rule for /*');
  const added = [
    `  Content-Security-Policy: ${policy}; ${headerOnly}\n`,
    `  Speculation-Rules: "${sitePath('/speculation-rules.json')}"\n`,
  ].join('');
  return source.replace(allPages, () => allPages + added).replace(/^\//gm, () => basePath);
}

/** The policy that a built page states of itself; nothing where it states none. */
export function statedPolicy(html: string): string | undefined {
  return /<meta http-equiv="content-security-policy" content="([^"]*)"/i
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'");
}
