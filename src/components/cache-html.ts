import { memoize } from '../library/memoize.ts';

const piecesOfContent = memoize(async () => new Map<string, Promise<string>>());

/**
 * Renders a piece of HTML once for all pages of a build; the dev server renders it each time.
 *
 * @param name Cache key: includes everything it depends on except content and settings.
 */
export async function cacheHtml(name: string, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return render();
  const pieces = await piecesOfContent();
  const html = pieces.get(name) ?? render();
  pieces.set(name, html);
  return html;
}
