/** Runs a task when the browser has nothing else to do; Safari, which tells no idle time yet, soon. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, 50);
}
