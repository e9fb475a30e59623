import { getList } from '../../../src/loader/number-lists.ts';
import type { RelatedArticles } from '../../../src/loader/related-articles.ts';
import type { RelatedSource } from '../../../src/loader/related-finder.ts';

/** An article of which only so much is known. */
export const relatedSource = (id: string, fields: Partial<RelatedSource> = {}): RelatedSource => ({
  id,
  lang: 'ar',
  series: undefined,
  section: undefined,
  tags: [],
  bodyKey: '',
  titleTerms: [],
  keyTerms: [],
  ...fields,
});

/** Identifiers of what was found for each article of a list. */
export const idsOf = ({ related }: RelatedArticles, sources: readonly RelatedSource[]) =>
  sources.map((_, at) => Array.from(getList(related, at), (other) => sources[other]?.id));
