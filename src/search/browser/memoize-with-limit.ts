/**
 * Memoizes a loader by name.
 *
 * @param load Loads one value.
 * @param most Cache size; once it is exceeded, the cache is emptied.
 */
export function memoizeWithLimit<T>(
  load: (name: string) => Promise<T>,
  most = Number.POSITIVE_INFINITY,
): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const cached = known.get(name);
    if (cached) return cached;
    if (known.size >= most) known.clear();
    const loading = load(name);
    known.set(name, loading);
    // Failures are not cached.
    loading.catch(() => known.delete(name));
    return loading;
  };
}
