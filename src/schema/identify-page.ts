import { identifierPattern } from './identifier.ts';
import type { VocabularyName } from './problem.ts';
import { getKindAddress, type LinkedKind, listLinkedKinds, sitePlan } from './site-plan.ts';

/** A page whose name the site knows: the front page, a kind that menus link to, a term's own page. */
export type NamedPage =
  | { is: 'front' }
  | { is: 'kind'; kind: LinkedKind }
  | { is: 'term'; vocabulary: VocabularyName; id: string };

const termKinds = [sitePlan.section, sitePlan.tag, sitePlan.author, sitePlan.series];
const vocabularyOf = new Map(
  termKinds.map((kind) => [getKindAddress(kind).split('/')[1], kind.each]),
);
const kindOf = new Map(
  (['nav', 'footer', 'ways'] as const).flatMap((menu) =>
    listLinkedKinds(menu).map(({ kind, path }) => [path, kind] as const),
  ),
);

/**
 * Identifies the page at a path of the site.
 *
 * @param path With a slash at both ends.
 * @returns Nothing for articles, the owner's own pages, and what the site does not have.
 * @example identifyPage('/sections/science/') // { is: 'term', vocabulary: 'sections', id: 'science' }
 */
export function identifyPage(path: string): NamedPage | undefined {
  if (path === '/') return { is: 'front' };
  const kind = kindOf.get(path);
  if (kind !== undefined) return { is: 'kind', kind };
  const [, folder, id, ...rest] = path.split('/');
  const vocabulary = vocabularyOf.get(folder);
  const isTerm = id !== undefined && identifierPattern.test(id) && rest.join('/') === '';
  return vocabulary && isTerm && path.endsWith('/') ? { is: 'term', vocabulary, id } : undefined;
}
