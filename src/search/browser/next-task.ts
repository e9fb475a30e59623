/**
 * Yields to the main thread, so that the page can paint and handle input first.
 *
 * @see https://web.dev/articles/optimize-long-tasks
 */
export function yieldToMainThread(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
