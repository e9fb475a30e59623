/**
 * Loads a gzipped file, which hosts send as it is.
 *
 * @param address Its address; files whose names tell their content never change.
 * @throws When the network, or the host, does not give it.
 */
async function unpacked(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok || !answer.body) throw new Error(`${answer.status} ${address}`);
  return new Response(answer.body.pipeThrough(new DecompressionStream('gzip')));
}

/** Loads JSON. @throws As `unpacked`. */
export async function loadGzipJson<T>(address: string): Promise<T> {
  // The build wrote the file in the shape that the caller names.
  return (await (await unpacked(address)).json()) as T;
}

/** Loads bytes. @throws As `unpacked`. */
export async function loadGzipBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await unpacked(address)).arrayBuffer());
}
