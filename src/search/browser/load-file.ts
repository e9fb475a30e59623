import { memoizeWithLimit } from './memoize-with-limit.ts';

/** Packs in memory, where the host sends whole ones only. */
const mostPacks = 64;

/** Loads parts of files. */
export interface PartLoader {
  /**
   * Loads a whole file, which browsers cache more readily than a part.
   *
   * @throws As `load`.
   */
  loadFile(address: string): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Loads some bytes of a file.
   *
   * @param address Address of a file that never changes.
   * @param start Offset of the first byte.
   * @throws On network errors, when the host does not serve the file, or when it is shorter.
   */
  load(address: string, start: number, size: number): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Creates a loader that asks for ranges (RFC 9110, section 14). A host that answers the first with the
 * whole file, or with another range, is asked for whole files from then on.
 */
export function createPartLoader(): PartLoader {
  let hasRanges = true;
  const loadWhole = memoizeWithLimit(
    async (address) => readBytes(await fetchOk(address)),
    mostPacks,
  );
  return {
    async loadFile(address) {
      return readBytes(await fetchOk(address));
    },
    async load(address, start, size) {
      if (hasRanges) {
        const range = `bytes=${start}-${start + size - 1}`;
        const response = await fetchOk(address, { headers: { Range: range } });
        const sent = response.headers.get('Content-Range') ?? '';
        if (response.status === 206 && sent.startsWith(range.replace('=', ' '))) {
          return cut(await readBytes(response), 0, size, address);
        }
        hasRanges = false;
        if (response.status === 200) return cut(await readBytes(response), start, size, address);
      }
      return cut(await loadWhole(address), start, size, address);
    },
  };
}

async function fetchOk(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

async function readBytes(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}

function cut(
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
  size: number,
  address: string,
): Uint8Array<ArrayBuffer> {
  if (start + size > bytes.length) throw new Error(`${bytes.length} bytes only: ${address}`);
  return bytes.subarray(start, start + size);
}

/**
 * Decompresses a gzip member.
 *
 * @throws When it is damaged; its checksum tells.
 */
export async function decompress(member: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([member]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
