/**
 * Makes a lookup that is computed once. In the dev server, too: when articles change under it, Vite
 * evaluates every module anew that stands on them.
 */
export function once<T>(compute: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= compute();
    return result;
  };
}
