/**
 * Runs a task when the browser is idle; in Safari, which has no idle callback, after a short delay.
 */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, 50);
}
