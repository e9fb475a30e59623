import { whenIdle } from './when-idle.ts';

/**
 * Lets the browser lay out, one by one and while it has nothing else to do, the parts of a page that
 * wait far below the first screen (`front-page.css`). So the first screen is there sooner, and soon
 * after nothing of the page is missing, for a search within it or for a picture of all of it.
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
