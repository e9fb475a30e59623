import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { articleLoader } from './loader/article-loader.ts';
import { frontPageLoader } from './loader/front-page-loader.ts';
import type { StoredArticle } from './loader/stored-article.ts';
import { vocabularyLoader } from './loader/vocabulary-loader.ts';
import { authorSchema } from './schema/author.ts';
import type { FrontPageRules } from './schema/front-page.ts';
import { termSchema } from './schema/term.ts';

const identity = { id: z.string(), order: z.int() };
const term = termSchema.extend(identity);

export const collections = {
  // The loader has checked each article by `articleSchema` and says where a problem stands, which
  // a second check here could not; so this names the type alone.
  articles: defineCollection({ loader: articleLoader(), schema: z.custom<StoredArticle>() }),
  // Checked by its loader too, with the places of what is wrong.
  frontPage: defineCollection({ loader: frontPageLoader(), schema: z.custom<FrontPageRules>() }),
  tags: defineCollection({ loader: vocabularyLoader('tags'), schema: term }),
  sections: defineCollection({ loader: vocabularyLoader('sections'), schema: term }),
  series: defineCollection({ loader: vocabularyLoader('series'), schema: term }),
  authors: defineCollection({
    loader: vocabularyLoader('authors'),
    schema: authorSchema.extend(identity),
  }),
};
