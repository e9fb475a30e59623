/** A browser without a frame to draw may never be idle in its own eyes. In milliseconds. */
const longestWait = 3000;

/**
 * Runs a task when the browser is idle, at the latest after three seconds; in Safari, which has no
 * idle callback, after a short delay.
 */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: longestWait });
  else setTimeout(task, 50);
}
