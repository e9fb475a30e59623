import type { Options } from 'minisearch';
import { analyse } from '../../../src/arabic/analyse.ts';

export interface IndexedArticle {
  /** The article's address. */
  id: string;
  title: string;
  text: string;
}

/** Without prefixes and fuzziness: only then are the terms of both engines the same. */
export const miniSearchOptions: Options<IndexedArticle> = {
  fields: ['title', 'text'],
  tokenize: (text) => analyse(text).flatMap(({ terms }) => terms),
  processTerm: (term) => term,
};
