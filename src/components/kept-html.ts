import type { Content } from '../loader/content.ts';
import { currentContent } from '../loader/current-content.ts';

const kept = new WeakMap<Content, Map<string, Promise<string>>>();

/**
 * Renders a piece of HTML once for all pages of a build; the dev server renders it each time.
 *
 * @param name Of the piece, and of whatever it depends on besides the content and the settings.
 */
export function keptHtml(name: string, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return render();
  const content = currentContent();
  const pieces = kept.get(content) ?? new Map<string, Promise<string>>();
  kept.set(content, pieces);
  const html = pieces.get(name) ?? render();
  pieces.set(name, html);
  return html;
}
