import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { formatContentRange, parseByteRange } from './byte-range.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A request from Vite, which may have removed the base path from `url`. */
type Request = IncomingMessage & { originalUrl?: string | undefined };

/**
 * Serves the files of a search index below `prefix`. Missing files get 404, which tells the search
 * page that nothing was built yet.
 *
 * @param folder The index, such as `dist/pagefind`.
 * @param prefix Such as `/pagefind/`, with the site's base path.
 */
export function createIndexServer(folder: string, prefix: string) {
  const root = resolve(folder);
  return async (request: Request, response: ServerResponse, next: () => void) => {
    const path = (request.originalUrl ?? request.url ?? '').replace(/\?[\s\S]*/, '');
    if (!path.startsWith(prefix)) return next();
    const file = join(root, path.slice(prefix.length));
    const size = file.startsWith(root + sep) ? await fileSize(file) : undefined;
    if (size === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
      return;
    }
    const range = parseByteRange(request.headers.range, size);
    response.writeHead(range ? 206 : 200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': range ? range.end - range.start + 1 : size,
      ...(range && { 'Content-Range': formatContentRange(range, size) }),
      'Cache-Control': 'no-store',
    });
    createReadStream(file, range)
      .on('error', () => response.destroy())
      .pipe(response);
  };
}

async function fileSize(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
