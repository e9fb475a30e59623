/**
 * Loads things by name, each once.
 *
 * @param load Loads one of them.
 * @param most How many are kept; beyond that all are let go.
 */
export function memoizeWithLimit<T>(
  load: (name: string) => Promise<T>,
  most = Number.POSITIVE_INFINITY,
): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const kept = known.get(name);
    if (kept) return kept;
    if (known.size >= most) known.clear();
    const loading = load(name);
    known.set(name, loading);
    // A failure is not an answer.
    loading.catch(() => known.delete(name));
    return loading;
  };
}
