/** One step on the way from the front page to a page. */
export interface Crumb {
  label: string;
  /** From the site's root, such as `/sections/science/`. */
  path: string;
}
