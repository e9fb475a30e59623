import { z } from 'zod';
import { authorSchema } from './author.ts';
import { identifierSchema } from './identifier.ts';
import type { Expectation, VocabularyName } from './problem.ts';
import { sectionSchema } from './section.ts';
import { seriesSchema } from './series.ts';
import { tagSchema } from './tag.ts';

const file = <S extends z.ZodType>(entry: S) =>
  z.record(identifierSchema, entry, { error: 'mapping' satisfies Expectation });

/** The schema of each vocabulary file, `content/<name>.yaml`: identifier → entry. */
export const vocabularySchemas = {
  tags: file(tagSchema),
  authors: file(authorSchema),
  sections: file(sectionSchema),
  series: file(seriesSchema),
} satisfies Record<VocabularyName, z.ZodType>;

/** The vocabularies' names, in the order in which they are read and reported. */
export const vocabularyNames = [
  'sections',
  'authors',
  'tags',
  'series',
] as const satisfies readonly VocabularyName[];

/** The content of the four vocabulary files. */
export type Vocabularies = {
  [N in VocabularyName]: z.output<(typeof vocabularySchemas)[N]>;
};

/** Makes something of each vocabulary. */
export function mapVocabularies<T>(make: (name: VocabularyName) => T): Record<VocabularyName, T> {
  return {
    sections: make('sections'),
    authors: make('authors'),
    tags: make('tags'),
    series: make('series'),
  };
}
