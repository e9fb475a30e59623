import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { parseHeaders } from '../../src/hosts/header-rules.ts';
import { isHostFile } from '../../src/hosts/host-file-names.ts';
import { decodePercent } from '../../src/hosts/path-pattern.ts';
import {
  findRedirect,
  parseRedirects,
  type RedirectTarget,
} from '../../src/hosts/redirect-rules.ts';

export interface SiteServerOptions {
  /** Absolute path of the built site. */
  dir: string;
  /** Percent-encoded path below which the site lives, with a slash at both ends; `/` by default. */
  base?: string;
}

/**
 * A server that answers as a static host would: files, `index.html` of folders (and a redirect to
 * the address with the slash), `_redirects` and `_headers`, `404.html` for everything else.
 * Redirects come before files, as on Cloudflare Pages; rewrites (status 200) come after them.
 *
 * Text is compressed with gzip or Brotli if the browser accepts it.
 *
 * Only `GET` and `HEAD`; nothing outside `dir`, and no file whose name begins with a dot, is served.
 *
 * @returns The server, which does not listen yet.
 */
export function createSiteServer(options: SiteServerOptions): Server {
  const { dir } = options;
  const encodedBase = options.base ?? '/';
  const base = decodePercent(encodedBase);
  // Browsers may encode a folder's name in other ways than we do.
  const depth = base.split('/').length - 1;
  const headersOf = parseHeaders(readIfExists(join(dir, '_headers')));
  const redirects = parseRedirects(readIfExists(join(dir, '_redirects')));
  const files = sirv(dir, {
    // Reads the folder at each request, so a new build shows without a restart.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = getContentType(path);
      if (type) response.setHeader('Content-Type', type);
    },
  });

  const compress = compression();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = parseRequestUrl(request);
    const path = url && decodePercent(url.pathname);
    if (!url || path === undefined || path.includes('\0')) {
      response.writeHead(400).end();
      return;
    }
    const inSite = path.startsWith(base) ? path.slice(base.length - 1) : undefined;
    for (const [name, value] of headersOf(path)) response.setHeader(name, value);

    const notFound = () => sendFile(response, join(dir, '404.html'), 404);
    const target = findRedirect(redirects, path, url.searchParams);
    if (target && isRedirect(target)) {
      response.writeHead(target.status, { Location: stripHost(target.to) }).end();
      return;
    }
    const follow = () =>
      target ? rewrite(request, response, target, { dir, base, files, notFound }) : notFound();
    if (inSite === undefined) {
      if (target) follow();
      else if (`${path}/` === base || path === '/')
        response.writeHead(302, { Location: encodedBase }).end();
      else notFound();
    } else if (isHidden(inSite)) {
      notFound();
    } else if (target?.isForced) {
      follow();
    } else if (!inSite.endsWith('/') && existsSync(join(dir, inSite, 'index.html'))) {
      const location = stripHost(`${url.pathname}/${url.search}`);
      response.writeHead(301, { Location: location }).end();
    } else {
      request.url = `/${url.pathname.split('/').slice(depth).join('/')}`;
      files(request, response, follow);
    }
  };
  return createServer((request, response) => {
    // Written for Express, whose requests and responses are these with methods added; it uses none.
    const { 0: req, 1: res } = [request, response] as unknown as Parameters<typeof compress>;
    compress(req, res, () => answer(request, response));
  });
}

interface Site {
  dir: string;
  base: string;
  files: ReturnType<typeof sirv>;
  notFound: () => void;
}

/** Answers with another file: under status 200 as if it stood here, else as the page of an error. */
function rewrite(
  request: IncomingMessage,
  response: ServerResponse,
  { to, status }: RedirectTarget,
  { dir, base, files, notFound }: Site,
): void {
  const path = decodePercent(to.replace(/[?#][\s\S]*/, ''));
  const inSite = path.startsWith(base) ? path.slice(base.length - 1) : undefined;
  // Another host's page cannot be fetched from here.
  if (inSite === undefined || isHidden(inSite)) notFound();
  else if (status === 200) {
    request.url = encodeURI(inSite);
    files(request, response, notFound);
  } else {
    const file = join(dir, inSite);
    sendFile(response, inSite.endsWith('/') ? join(file, 'index.html') : file, status);
  }
}

function sendFile(response: ServerResponse, file: string, status: number): void {
  const body = readIfExists(file);
  response.writeHead(status, { 'Content-Type': 'text/html;charset=utf-8' }).end(body);
}

function isRedirect({ status }: RedirectTarget): boolean {
  return status >= 300 && status < 400;
}

/** Two slashes at the beginning would name another host. */
function stripHost(location: string): string {
  return location.replace(/^[/\\]{2,}/, '/');
}

/** Files for the host alone, files whose name begins with a dot, and steps out of the folder. */
function isHidden(path: string): boolean {
  return (
    isHostFile(path.slice(1)) ||
    path.split(/[/\\]/).some((name) => name.startsWith('.') && name !== '.well-known')
  );
}

/** Types that file endings alone do not tell; nothing where the common table is right. */
function getContentType(path: string): string | undefined {
  if (path.endsWith('.txt')) return 'text/plain;charset=utf-8';
  return /\.(?:pf_[a-z]+|pagefind)$/.test(path) ? 'application/octet-stream' : undefined;
}

function parseRequestUrl({ url = '/' }: IncomingMessage): URL | undefined {
  const address = `http://localhost${url.startsWith('/') ? url : '/'}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

function readIfExists(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
