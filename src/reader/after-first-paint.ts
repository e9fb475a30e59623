import { whenIdle } from './when-idle.ts';

/**
 * Runs a task once the page is loaded, something of it is drawn, and the browser has nothing else to
 * do. A page in a hidden tab is drawn when it is looked at.
 *
 * @see https://www.w3.org/TR/paint-timing/
 */
export function afterFirstPaint(task: () => void): void {
  addEventListener('load', () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return whenIdle(task);
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      whenIdle(task);
    }).observe({ type: 'paint', buffered: true });
  });
}
