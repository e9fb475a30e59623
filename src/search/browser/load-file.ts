import { signature } from '../index-files.ts';

async function answered(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
}

/**
 * Loads JSON, which hosts compress on its way.
 *
 * @param address Its address; files of a bundle never change.
 * @throws When the network, or the host, does not give it.
 */
export async function loadJson<T>(address: string): Promise<T> {
  // The build wrote the file in the shape that the caller names.
  return (await (await answered(address)).json()) as T;
}

/**
 * Loads a file that is gzipped itself, as hosts do not know that it could be compressed.
 *
 * @throws As `loadJson`.
 */
export async function loadGzip(address: string): Promise<Uint8Array> {
  const { body } = await answered(address);
  const bytes = body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(bytes ?? null).arrayBuffer());
}

/**
 * Loads JSON that begins with Pagefind's signature, as its client demands of every file.
 *
 * @throws As `loadJson`.
 */
export async function loadSigned<T>(address: string): Promise<T> {
  const text = await (await answered(address)).text();
  return JSON.parse(text.slice(signature.length)) as T;
}
