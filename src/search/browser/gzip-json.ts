/**
 * Loads a file of gzipped JSON, which hosts send as it is.
 *
 * @param address Its address; files whose names tell their content never change.
 * @throws When the network, or the host, does not give it.
 */
export async function loadGzipJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok || !answer.body) throw new Error(`${answer.status} ${address}`);
  const text = answer.body.pipeThrough(new DecompressionStream('gzip'));
  // The build wrote the file in the shape that the caller names.
  return (await new Response(text).json()) as T;
}
