import { defineLiveCollection } from 'astro:content';
import { collectionLoader, frontPageLoader } from './loader/collection-loader.ts';

/*
 * Without schemas here: what was read has been checked by those of `src/schema`, with the place of
 * every problem, which a second check could not tell.
 */
export const collections = {
  articles: defineLiveCollection({ loader: collectionLoader('articles') }),
  sections: defineLiveCollection({ loader: collectionLoader('sections') }),
  authors: defineLiveCollection({ loader: collectionLoader('authors') }),
  tags: defineLiveCollection({ loader: collectionLoader('tags') }),
  series: defineLiveCollection({ loader: collectionLoader('series') }),
  frontPage: defineLiveCollection({ loader: frontPageLoader() }),
};
