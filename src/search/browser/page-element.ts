/**
 * An element that the search page must have.
 *
 * @throws Error that names the selector when the page and its script have come apart.
 */
export function pageElement<T extends Element>(
  selector: string,
  type: new () => T,
  within: ParentNode = document,
): T {
  const element = within.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the search page has no ${selector}`);
  return element;
}
