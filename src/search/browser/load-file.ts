import { signature } from '../index-files.ts';

async function fetchOk(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
}

/**
 * Loads JSON; hosts compress it in transfer.
 *
 * @param address Address of the file; files of a bundle never change.
 * @throws On network errors, or when the host does not serve the file.
 */
export async function loadJson<T>(address: string): Promise<T> {
  // The build writes the file with the caller's type.
  return (await (await fetchOk(address)).json()) as T;
}

/**
 * Loads a gzipped file; hosts do not compress its type in transfer.
 *
 * @throws As `loadJson`.
 */
export async function loadGzip(address: string): Promise<Uint8Array> {
  const { body } = await fetchOk(address);
  const bytes = body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(bytes ?? null).arrayBuffer());
}

/**
 * Loads JSON that begins with Pagefind's signature, which its client requires in every file.
 *
 * @throws As `loadJson`.
 */
export async function loadSigned<T>(address: string): Promise<T> {
  const text = await (await fetchOk(address)).text();
  return JSON.parse(text.slice(signature.length)) as T;
}
