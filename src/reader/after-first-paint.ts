import { whenIdle } from './when-idle.ts';

/**
 * Runs a task after load and first paint, when the browser is idle. A page in a hidden tab is
 * painted only when it is shown.
 *
 * @see https://www.w3.org/TR/paint-timing/
 */
export function afterFirstPaint(task: () => void): void {
  const runAfterPaint = () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return whenIdle(task);
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      whenIdle(task);
    }).observe({ type: 'paint', buffered: true });
  };
  if (document.readyState === 'complete') runAfterPaint();
  else addEventListener('load', runAfterPaint);
}
