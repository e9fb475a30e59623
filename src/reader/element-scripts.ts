/** Loads the scripts of the article elements that the page holds, and of no others. */
export function loadElementScripts(): void {
  const galleries = document.querySelectorAll<HTMLElement>('.gallery');
  if (galleries.length > 0) {
    // Without it the pictures open as files.
    import('./gallery.ts').then(({ runGallery }) => galleries.forEach(runGallery)).catch(() => {});
  }
}
