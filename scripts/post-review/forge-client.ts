import { z } from 'zod';

/** Milliseconds until a request is given up. */
const timeout = 30_000;
const pageSize = 100;

/** What the forge answers to a request that it refuses. */
export class ForgeError extends Error {
  readonly status: number;
  constructor(method: string, path: string, status: number) {
    super(`${method} ${path}: HTTP ${status}`);
    this.status = status;
  }
}

/** Requests to GitHub's API about one repository; Forgejo and Gitea answer most of them too. */
export interface ForgeClient {
  /** @param path Below the repository, such as `/pulls/12`. @returns What the schema makes of the answer. */
  get<T>(path: string, schema: z.ZodType<T>): Promise<T>;
  /** The entries of a list, page by page, at most so many. @param pick The list in an answer. */
  list<T>(path: string, schema: z.ZodType<T>, most: number): Promise<T[]>;
  send(method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: object): Promise<void>;
  /** @returns The bytes behind a path. @throws ForgeError where there are more than `most`. */
  download(path: string, most: number): Promise<Uint8Array>;
}

/**
 * Makes a client.
 *
 * @param api Address of the API, such as `https://api.github.com`.
 * @param repository `OWNER/NAME`.
 */
export function createForgeClient(api: string, repository: string, token: string): ForgeClient {
  const root = `${api.replace(/(?<!\/)\/+$/, '')}/repos/${repository}`;
  const request = async (method: string, path: string, body?: object): Promise<Response> => {
    const response = await fetch(root + path, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'maqalat',
        'x-github-api-version': '2022-11-28',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeout),
    });
    if (response.ok) return response;
    await response.body?.cancel();
    throw new ForgeError(method, path, response.status);
  };
  const get = async <T>(path: string, schema: z.ZodType<T>) =>
    schema.parse(await (await request('GET', path)).json());
  return {
    get,
    async list(path, schema, most) {
      const entries = [];
      for (let page = 1; entries.length < most; page += 1) {
        const query = `${path.includes('?') ? '&' : '?'}per_page=${pageSize}&page=${page}`;
        const found = await get(path + query, z.array(schema));
        entries.push(...found);
        if (found.length < pageSize) break;
      }
      return entries.slice(0, most);
    },
    async send(method, path, body) {
      await (await request(method, path, body)).body?.cancel();
    },
    async download(path, most) {
      const response = await request('GET', path);
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > most) throw new ForgeError('GET', path, 413);
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
  };
}
