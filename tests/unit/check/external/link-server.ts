import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A request as a link server saw it. */
export interface SeenRequest {
  method: string;
  path: string;
  /** Milliseconds. */
  at: number;
  userAgent: string;
}

/** A site of the web on this machine, to which links lead. */
export interface LinkServer {
  /** Without a slash at the end. */
  url: string;
  seen: SeenRequest[];
  close: () => Promise<void>;
}

/** Starts a server that answers by path. */
export async function startLinkServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<LinkServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const { method = '', url: path = '', headers } = request;
    seen.push({ method, path, at: Date.now(), userAgent: headers['user-agent'] ?? '' });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
