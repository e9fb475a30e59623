import { hostFileNames } from './host-file-names.ts';
import type { HostRules } from './host-rules.ts';
import { compressibleTypes, mediaTypes } from './media-types.ts';
import { fillTarget, type OutputRedirect } from './output-redirects.ts';
import { escapeExpression, writePathExpression } from './path-expression.ts';
import type { ResolvedHeaders } from './resolve-headers.ts';

/**
 * Formats `.htaccess` for Apache 2.4 (`AllowOverride FileInfo Indexes Options=Indexes`).
 * https://httpd.apache.org/docs/2.4/mod/mod_headers.html
 */
export function writeApache({ base, headers, redirects, gone }: HostRules): string {
  return [
    '# Written by the build.',
    'DirectoryIndex index.html',
    'Options -Indexes',
    `ErrorDocument 404 ${base}404.html`,
    // The pages of all that is gone are alike but for their address.
    ...gone.slice(0, 1).map((path) => `ErrorDocument 410 ${path}index.html`),
    'AddCharset utf-8 .html .txt .css .js .json .xml .svg .webmanifest',
    ...Object.entries(mediaTypes).map(
      ([type, endings]) => `AddType ${type} ${endings.replace(/\S+/g, '.$&')}`,
    ),
    ...headers.flatMap(({ pattern, headers: of }) => formatType(pattern, of.get('content-type'))),
    '<IfModule mod_headers.c>',
    ...headers.flatMap(formatHeaders),
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '<IfModule mod_filter.c>',
    `AddOutputFilterByType DEFLATE text/html ${compressibleTypes.join(' ')}`,
    '</IfModule>',
    '</IfModule>',
    '<IfModule mod_rewrite.c>',
    'RewriteEngine On',
    `RewriteRule ${quote(`^(?:${Object.values(hostFileNames).map(escapeExpression).join('|')})$`)} - [R=404,L]`,
    ...redirects.flatMap((redirect) => formatRedirect(redirect, base)),
    ...gone.map(
      (path) => `RewriteRule ${quote(`^${escapeExpression(path.slice(base.length))}$`)} - [G]`,
    ),
    '</IfModule>',
    '',
  ].join('\n');
}

/** `Files` matches names, so only a rule for one file can say its type. */
function formatType(pattern: string, type: string | undefined): string[] {
  const name = /\/([^/*:]+)$/.exec(pattern)?.[1];
  if (type === undefined || name === undefined) return [];
  return [`<Files ${quote(name)}>`, `ForceType ${quote(type)}`, '</Files>'];
}

function formatHeaders({ pattern, headers }: ResolvedHeaders): string[] {
  const condition = quote(`expr=%{REQUEST_URI} =~ m#${writePathExpression(pattern)}#`);
  return [...headers].flatMap(([name, value]) =>
    name === 'content-type'
      ? []
      : [`Header always set ${name} ${quote(value.replaceAll('%', '%%'))} ${condition}`],
  );
}

function formatRedirect(redirect: OutputRedirect, base: string): string[] {
  const { from, query, status } = redirect;
  // Patterns of .htaccess begin at its folder.
  if (!from.startsWith(base)) return [];
  const pattern = writePathExpression(`/${from.slice(base.length)}`).replace(/^\^\//, '^');
  const target = fillTarget(redirect, (index) => `$${index + 1}`).replaceAll('%', '\\%');
  const conditions = query.map(({ name, value }) => {
    const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
    return `RewriteCond %{QUERY_STRING} ${quote(`(?:^|&)${escapeExpression(pair)}(?:&|$)`)}`;
  });
  const flags = [`R=${status}`, 'L', 'NE', ...(query.length > 0 ? ['QSD'] : [])];
  return [...conditions, `RewriteRule ${quote(pattern)} ${quote(target)} [${flags.join(',')}]`];
}

/** An argument of Apache's configuration. */
function quote(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
