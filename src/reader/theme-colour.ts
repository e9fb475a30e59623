/** The page's `theme-color` metas, in document order. */
const schemes = ['light', 'dark'];

/**
 * Sets the colour of the browser's bars to the reader's theme, or the device's if none is chosen.
 * https://html.spec.whatwg.org/multipage/semantics.html#meta-theme-color
 */
export function showThemeColour(theme: string | undefined): void {
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
  for (const [index, meta] of metas.entries()) {
    const scheme = schemes[index];
    const chosen = theme === scheme ? 'all' : 'not all';
    meta.media = theme ? chosen : `(prefers-color-scheme: ${scheme})`;
  }
}
