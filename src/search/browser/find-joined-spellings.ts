import { beginsName, joinTerms, splitTermSpellings } from '../query/join-terms.ts';
import { intersectPhrase } from '../query/phrase-list.ts';
import type { PostingList } from '../query/posting-list.ts';
import { guessing } from '../ranking.ts';
import type { AskedTerm } from './find-near-terms.ts';
import type { TermSearch } from './term-matches.ts';

/** Documents that match a query term in another spelling. */
export interface OtherSpelling {
  list: PostingList;
  /** Terms of the other spelling, to highlight. */
  terms: readonly string[];
}

/**
 * Finds names and numbers of a query that are written as one word or as two: أبو بكر and ابوبكر,
 * بور سعيد and بورسعيد, 12.500 and 12500. Two words are joined if the first begins a name or one of
 * them is rare here; each further attempt would cost a download.
 */
export async function findJoinedSpellings(
  asked: readonly AskedTerm[],
  search: TermSearch,
): Promise<OtherSpelling[][]> {
  const found = asked.map((): OtherSpelling[] => []);
  const add = (at: number, spelling: OtherSpelling) => {
    if (spelling.list.documents.length > 0) found[at]?.push(spelling);
  };
  const isRare = async ({ matches }: AskedTerm) => {
    return (await matches).documents.length <= guessing.fewDocuments;
  };
  const tryAsOne = async (left: AskedTerm, at: number): Promise<void> => {
    const right = asked[at + 1];
    const term = right && right.token === left.token + 1 ? joinTerms(left, right) : undefined;
    if (!right || term === undefined) return;
    const isShort = asked.length <= guessing.longestTitle;
    const mayBeOne = isShort && ((await isRare(left)) || (await isRare(right)));
    if (!mayBeOne && !beginsName(left)) return;
    const list = await search(term);
    add(at, { list, terms: [term] });
    // Positions as if it came after the first, so that the two are neighbours.
    const positions = list.positions.map((position) => position + 1);
    add(at + 1, { list: { ...list, positions }, terms: [term] });
  };
  const tryApart = async (asked: AskedTerm, at: number): Promise<void> => {
    const terms = splitTermSpellings(asked);
    if (terms.length < 2) return;
    add(at, { list: intersectPhrase(await Promise.all(terms.map((term) => search(term)))), terms });
  };
  await Promise.all([...asked.map(tryAsOne), ...asked.map(tryApart)]);
  return found;
}
