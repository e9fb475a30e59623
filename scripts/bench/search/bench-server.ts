import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { formatContentRange, parseByteRange } from '../../../src/search/byte-range.ts';

/** What went over the wire so far. */
export interface Traffic {
  requests: number;
  /** Bytes of answers, headers and bodies as they were sent. */
  bytes: number;
}

export interface BenchServer extends AsyncDisposable {
  /** Without a slash at the end. */
  origin: string;
  /** Waits for answers under way, then tells what was sent since the start. */
  traffic(): Promise<Traffic>;
}

/** What static hosts compress; the rest is compressed already, or no host's compression helps. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Pagefind takes the page's language for its index's; the icon saves a request for one. */
const blankPage =
  '<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>—</title><link rel="icon" href="data:,">';

/**
 * Serves a folder on a free port as a static host would, text gzipped and everything cacheable for
 * ever; and a blank page at `/`.
 *
 * Bytes are counted where they leave: browsers tell of a worker's requests only to those who ask
 * that worker.
 *
 * @param hasRanges Whether it sends parts of files, as most hosts do.
 */
export async function startBenchServer(folder: string, hasRanges: boolean): Promise<BenchServer> {
  const root = resolve(folder);
  const zipped = new Map<string, Buffer>();
  const open = new Set<Socket>();
  let bytesOfClosed = 0;
  let requests = 0;
  let underWay = 0;

  const answer = async (path: string, asked: string | undefined, response: ServerResponse) => {
    if (path === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(blankPage);
      return;
    }
    const file = join(root, path);
    const body = file.startsWith(root + sep)
      ? await readFile(file).catch(() => undefined)
      : undefined;
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    if (type && !zipped.has(file)) zipped.set(file, gzipSync(body));
    const range = hasRanges && !type ? parseByteRange(asked, body.length) : undefined;
    const whole = zipped.get(file) ?? body;
    const sent = range ? body.subarray(range.start, range.end + 1) : whole;
    response.writeHead(range ? 206 : 200, {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': sent.length,
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...(type && { 'Content-Encoding': 'gzip' }),
      ...(range && { 'Content-Range': formatContentRange(range, body.length) }),
    });
    response.end(sent);
  };

  const server = createServer((request, response) => {
    requests += 1;
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
    answer(path, request.headers.range, response).catch((error: unknown) =>
      response.destroy(asError(error)),
    );
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      bytesOfClosed += socket.bytesWritten;
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A TCP server's address is never the string that a pipe's is.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async traffic() {
      while (underWay > 0) await pause(1);
      const bytes = [...open].reduce((sum, socket) => sum + socket.bytesWritten, bytesOfClosed);
      return { requests, bytes };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
