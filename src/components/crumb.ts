/** One breadcrumb. */
export interface Crumb {
  label: string;
  /** From the site's root, such as `/sections/science/`. */
  path: string;
}
