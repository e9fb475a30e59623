import type { DifferenceList } from './difference.ts';
import type { ProofSides } from './find-differences.ts';

/** Names links that are none any more, or lead elsewhere than the source's. */
export function compareLinks(sides: ProofSides, differences: DifferenceList): void {
  const { tokens, result, comparison, isOfArticle } = sides;
  let [lastFrom, lastTo]: [string | undefined, string | undefined] = [undefined, undefined];
  for (const [index, place] of comparison.places.entries()) {
    const [token, other] = [tokens[index], result[place]];
    if (!token || !other || !isOfArticle[index] || comparison.moved[index]) continue;
    const [from, to] = [token.href, other.href];
    const isNew = from !== lastFrom || to !== lastTo;
    [lastFrom, lastTo] = [from, to];
    if (!isNew) continue;
    if (from !== undefined && to === undefined) {
      if (isAddress(from) && token.text.length > 3)
        differences.add('lost-links', `${token.text} (${from})`);
    } else if (to !== undefined && (isDead(to) || (from !== undefined && !isSame(from, to)))) {
      differences.add('changed-links', `${token.text} (${from ?? ''}) → ${to}`);
    }
  }
}

function isAddress(href: string): boolean {
  const address = href.trim();
  return address !== '' && address !== '#' && !/^(?:javascript|data|file|about):/i.test(address);
}

/** Relative to nothing, or with a mark of the sentence at its end. */
function isDead(href: string): boolean {
  return /[،؛؟»”]$/u.test(decoded(href)) || !/^(?:[a-z][a-z\d+.-]*:|[/#?.])/i.test(href);
}

function isSame(from: string, to: string): boolean {
  if (from.startsWith('ref:')) return true;
  // Places on the page go by the words of their headings.
  if (from.startsWith('#') && to.startsWith('#')) return true;
  const [a, b] = [comparable(from), comparable(to)];
  return (
    a === b || b.endsWith(a.replace(/^(?:\.{1,2}\/)+/, '/')) || a.includes('{') || b.startsWith('/')
  );
}

function comparable(href: string): string {
  return decoded(href.trim())
    .replace(/^https?:/i, '')
    .replace(/\/(?=$|[?#])/, '')
    .toLowerCase();
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
