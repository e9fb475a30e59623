import { whenIdle } from './when-idle.ts';

/**
 * Lets the browser lay out parts of a page far below the fold one by one, when idle
 * (`front-page.css`). The first screen shows sooner, and soon after the page is complete, for
 * find-in-page or a full screenshot.
 *
 * @param parts In the order of the page.
 */
export function layOutLater(parts: Iterable<Element>): void {
  const left = [...parts];
  const next = () => {
    left.shift()?.classList.add('laid-out');
    if (left.length > 0) whenIdle(next);
  };
  if (left.length > 0) whenIdle(next);
}
