import type { Content } from '../loader/content.ts';
import { currentContent } from '../loader/current-content.ts';

/** Makes a lookup that is computed once for each content, which in the dev server changes. */
export function once<T>(compute: () => Promise<T>): () => Promise<T> {
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
