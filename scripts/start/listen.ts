import type { Server } from 'node:http';

/** Where a server listens. */
export interface Listening {
  /** The port that it got. */
  port: number;
}

/** No port was free. */
export class PortInUseError extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is in use`);
    this.name = 'PortInUseError';
    this.port = port;
  }
}

/**
 * Starts to listen.
 *
 * @param server Not listening yet.
 * @param options The host; the port (0: any free one); and how many ports to try, from that one up.
 * @throws PortInUseError where all of them are in use, or what the system says (no permission, no such
 *   address).
 */
export async function listen(
  server: Server,
  options: { port: number; host: string; tries?: number },
): Promise<Listening> {
  const { port, host, tries = 1 } = options;
  for (let offset = 0; offset < tries && port + offset <= 65535; offset++) {
    try {
      return { port: await listenOnce(server, port + offset, host) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new PortInUseError(port);
}

function listenOnce(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
