import type { Content } from '../loader/content.ts';
import { currentContent } from '../loader/current-content.ts';

/** Memoizes a computation until the content changes, which happens in the dev server only. */
export function memoize<T>(compute: () => Promise<T>): () => Promise<T> {
  let source: Content | undefined;
  let result: Promise<T> | undefined;
  return () => {
    const content = currentContent();
    if (!result || source !== content) {
      source = content;
      result = compute();
    }
    return result;
  };
}
