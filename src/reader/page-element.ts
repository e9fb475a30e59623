/**
 * Finds a required element of the page.
 *
 * @throws Error that names the selector when page and script do not match.
 */
export function findPageElement<T extends Element>(
  selector: string,
  type: new () => T,
  within: ParentNode = document,
): T {
  const element = within.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the page has no ${selector}`);
  return element;
}
