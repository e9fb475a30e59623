import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { downloadZip } from 'client-zip';

/** What a forge knows of a pull request, in the shapes of GitHub's API. */
export interface ForgeState {
  pulls: object[];
  files: { filename: string; previous_filename?: string }[];
  comments: { id: number; body: string; user: { type: string } }[];
  artifacts: { id: number; name: string; size_in_bytes: number; expired: boolean }[];
  /** The archive of each artifact by its identifier. */
  archives: Map<number, Uint8Array>;
  /** Status with which requests are refused whose method and path begin so. */
  refusals?: Readonly<Record<string, number>>;
}

/** A forge of a test, and what it was asked to write. */
export interface ForgeServer extends AsyncDisposable {
  api: string;
  /** `METHOD /path {body}` of every request that writes, in order. */
  writes: string[];
  /** Paths of every request that reads. */
  reads: string[];
  tokens: Set<string>;
}

const repository = '/repos/marfa/harbour';

/** Starts a forge on this machine. Lists are cut into pages as GitHub cuts them. */
export async function startForge(state: ForgeState): Promise<ForgeServer> {
  const writes: string[] = [];
  const reads: string[] = [];
  const tokens = new Set<string>();
  const server = createServer(async (request, response) => {
    const { method = 'GET' } = request;
    const url = new URL(request.url ?? '/', 'http://forge.example');
    const path = url.pathname.slice(repository.length);
    tokens.add(request.headers.authorization ?? '');
    const refusal = Object.entries(state.refusals ?? {}).find(([start]) =>
      `${method} ${path}`.startsWith(start),
    );
    if (!url.pathname.startsWith(`${repository}/`) || refusal) {
      response.writeHead(refusal?.[1] ?? 404).end('{}');
      return;
    }
    if (method !== 'GET') {
      writes.push(`${method} ${path} ${await readBody(request)}`.trim());
      response.writeHead(method === 'DELETE' ? 204 : 201).end(method === 'DELETE' ? '' : '{}');
      return;
    }
    reads.push(path + url.search);
    const archive = state.archives.get(
      Number(/^\/actions\/artifacts\/(\d+)\/zip$/.exec(path)?.[1]),
    );
    if (archive) response.end(archive);
    else response.end(JSON.stringify(answer(path, url.searchParams, state)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ api: `http://127.0.0.1:${port}`, writes, reads, tokens },
    [Symbol.asyncDispose]: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(path: string, query: URLSearchParams, state: ForgeState): unknown {
  const page = <T>(list: readonly T[]) => {
    const size = Number(query.get('per_page') ?? 30);
    const start = (Number(query.get('page') ?? 1) - 1) * size;
    return list.slice(start, start + size);
  };
  if (path === '/pulls') return page(state.pulls);
  if (/^\/pulls\/\d+\/files$/.test(path)) return page(state.files);
  if (/^\/issues\/\d+\/comments$/.test(path)) return page(state.comments);
  if (/^\/actions\/runs\/\d+\/artifacts$/.test(path)) {
    return { total_count: state.artifacts.length, artifacts: state.artifacts };
  }
  return {};
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

/** An archive as the forge keeps what a run uploads. */
export async function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const entries = Object.entries(files).map(([name, input]) => ({ name, input }));
  return new Uint8Array(await downloadZip(entries).arrayBuffer());
}
