/** Paths of the pages that the site's owner wrote beside this file, such as `/about/`. */
export const ownPages: readonly string[] = Object.keys(import.meta.glob('./**/*.mdx'))
  .filter((file) => !/\/_/.test(file))
  .map((file) => `${file.replace(/^\./, '').replace(/(?:\/index)?\.mdx$/, '')}/`)
  .sort();
