/**
 * Makes a lookup that is computed once a build. The dev server computes it every time, because
 * articles change under it.
 */
export function once<T>(compute: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return compute();
    result ??= compute();
    return result;
  };
}
