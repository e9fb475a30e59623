import { foldForMatch } from '../../../../src/arabic/fold.ts';
import type { Query } from '../queries.ts';
import { digest, sortStably } from '../stable-order.ts';
import type { Pick, VariantKind } from './variant-kind.ts';

/** A title written another way, and the articles of that title. */
export interface TitleVariant {
  kind: VariantKind;
  title: string;
  query: Query;
}

/** A title needs one Arabic word of three letters, or there is little to write otherwise. */
const hasArabicWord = /[\u0621-\u064A]{3}/u;

/**
 * Writes titles in every kind of other spelling.
 *
 * @param titles Every article's title by its id.
 * @param kinds The ways of writing.
 * @param count How many titles each kind is tried on: the first so many that it applies to, in an
 *   order that has nothing to do with theirs and is always the same.
 */
export function titleVariants(
  titles: ReadonlyMap<string, string>,
  kinds: readonly VariantKind[],
  count: number,
): TitleVariant[] {
  const articles = new Map<string, Set<string>>();
  for (const [id, title] of titles) {
    const key = foldForMatch(title);
    articles.set(key, (articles.get(key) ?? new Set()).add(id));
  }
  const ordered = sortStably([...titles.values()].filter((title) => hasArabicWord.test(title)));
  return kinds.flatMap((kind) =>
    Iterator.from(ordered)
      .map((title) => ({ title, text: kind.vary(title, pickBy(`${kind.name} ${title}`)) }))
      .filter(({ title, text }) => text !== title)
      .take(count)
      .map(({ title, text }) => ({
        kind,
        title,
        query: { text, articles: articles.get(foldForMatch(title)) ?? new Set<string>() },
      }))
      .toArray(),
  );
}

function pickBy(seed: string): Pick {
  let hash = digest(seed);
  return (count) => {
    // FNV's low bits follow the last letter closely, and the picks must not.
    hash = digest(`${hash}`);
    return (hash >>> 7) % Math.max(count, 1);
  };
}
