const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const tag =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][\w-]*)(?![\w-])((?:"[^"]*"|'[^']*'|[^"'<>])*?)(\/?)>/g;

/**
 * How many more elements a piece of HTML opens than it closes.
 *
 * @example tagBalance('<div><p>نص') // 2
 */
export function tagBalance(html: string): number {
  let balance = 0;
  for (const [, slash, name = '', , single] of html.matchAll(tag)) {
    if (name === '' || voids.has(name.toLowerCase()) || single === '/') continue;
    balance += slash === '/' ? -1 : 1;
  }
  return balance;
}
