import { hostFileNames } from './host-file-names.ts';
import type { HostRules } from './host-rules.ts';
import { compressibleTypes, mediaTypes } from './media-types.ts';
import { fillTarget, type OutputRedirect } from './output-redirects.ts';
import { writePathExpression } from './path-expression.ts';
import { decodePercent } from './path-pattern.ts';
import type { ResolvedHeaders } from './resolve-headers.ts';

/**
 * Formats an nginx include for the `server` block that serves the site: headers, redirects, the page
 * for 404, compression. https://nginx.org/en/docs/http/ngx_http_core_module.html
 *
 * nginx has no escape for `$`, so a header with one is left out, and said so.
 */
export function writeNginx({ base, headers, redirects, gone }: HostRules): string {
  const types = headers.filter((rule) => rule.headers.has('content-type'));
  return [
    '# Written by the build. In the server block of the site:',
    `#   root /srv/site;${base === '/' ? '' : `  # this folder is /srv/site${base}`}`,
    `#   include "/srv/site${base}${hostFileNames.nginx}";`,
    'index index.html;',
    'charset utf-8;',
    'absolute_redirect off;',
    'server_tokens off;',
    `error_page 404 ${quote(`${base}404.html`)};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 1000;',
    `gzip_types ${compressibleTypes.join(' ')};`,
    `charset_types ${compressibleTypes.join(' ')};`,
    // A block of types replaces the server's own table.
    'types {',
    ...Object.entries(mediaTypes).map(([type, endings]) => `  ${type} ${endings};`),
    '}',
    'default_type application/octet-stream;',
    ...types.map(
      ({ pattern, headers: of }) =>
        `location = ${quote(decodePercent(pattern))} { default_type ${of.get('content-type')}; types { } }`,
    ),
    ...Object.values(hostFileNames).map(
      (name) => `location = ${quote(base + name)} { return 404; }`,
    ),
    ...formatHeaders(headers),
    ...redirects.flatMap(formatRedirect),
    ...formatGone(gone),
    '',
  ].join('\n');
}

function formatHeaders(rules: readonly ResolvedHeaders[]): string[] {
  const names = new Set(rules.flatMap(({ headers }) => [...headers.keys()]));
  names.delete('content-type');
  return [...names].flatMap((name, index) => {
    const variable = `$maqalat_${index}`;
    const values = rules.map(({ pattern, headers }) => ({
      pattern,
      value: headers.get(name) ?? '',
    }));
    if (values.some(({ value }) => value.includes('$')))
      return [`# ${name}: nginx cannot write "$".`];
    return [
      `set ${variable} "";`,
      ...values.map(
        ({ pattern, value }) =>
          `if ($uri ~ ${quote(writePathExpression(pattern))}) { set ${variable} ${quote(value)}; }`,
      ),
      `add_header ${name} ${variable} always;`,
    ];
  });
}

function formatRedirect(redirect: OutputRedirect): string[] {
  const { from, query, to, status, placeholders } = redirect;
  if (placeholders.length > 0) {
    const flag = status === 301 || status === 308 ? 'permanent' : 'redirect';
    const target = fillTarget(redirect, (index) => `$${index + 1}`);
    return [`rewrite ${quote(writePathExpression(from))} ${quote(target)} ${flag};`];
  }
  if (query.length > 0) {
    const read = query.map(({ name }) => `&$arg_${name.replace(/\W/g, '_')}`).join('');
    const wanted = query.map(({ value }) => `&${encodeURIComponent(value)}`).join('');
    return [
      `set $maqalat_query ${quote(`$uri${read}`)};`,
      `if ($maqalat_query = ${quote(from + wanted)}) { return ${status} ${quote(to)}; }`,
    ];
  }
  const rest = to.includes('?') || to.includes('#') ? '' : '$is_args$args';
  return spellings(from).map(
    (path) => `location = ${quote(path)} { return ${status} ${quote(to + rest)}; }`,
  );
}

/** The pages of all are alike but for their address: the first serves for all. */
function formatGone(gone: readonly string[]): string[] {
  const [first] = gone;
  if (first === undefined) return [];
  return [
    `error_page 410 ${quote(`${first}index.html`)};`,
    ...gone.map((path) => `location = ${quote(path)} { return 410; }`),
  ];
}

/** With a slash at the end and without: both are the same old address. */
function spellings(path: string): string[] {
  if (path === '/') return [path];
  const plain = path.replace(/\/$/, '');
  return [plain, `${plain}/`];
}

/** A string of nginx's configuration, which reads a backslash before these signs as an escape. */
function quote(text: string): string {
  return `"${text.replace(/"|\\(?=["'\\tnr])/g, '\\$&')}"`;
}
