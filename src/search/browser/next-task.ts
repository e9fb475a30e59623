/**
 * Waits for a task of its own, so that the page can draw and answer keys before what follows.
 *
 * @see https://web.dev/articles/optimize-long-tasks
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
