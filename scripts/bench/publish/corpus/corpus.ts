import { slugify } from '../../../../src/arabic/slug.ts';
import { authors, authorsOf, sectionOf, sections } from './newsroom.ts';
import { type RealArticle, realArticles } from './real-articles.ts';
import { Recombiner } from './recombine.ts';
import { seededRandom } from './seeded-random.ts';
import { tagCountFor, WordSurvey, wordsOf } from './tag-vocabulary.ts';
import { VocabularyGrowth } from './vocabulary-growth.ts';

/** An article as every system of the bench publishes it. */
export interface CorpusArticle {
  /** Year, month and slug: `2016/04/title-12`. */
  path: string;
  title: string;
  published: Date;
  /** Identifiers. */
  section: string;
  tags: readonly string[];
  authors: readonly string[];
  paragraphs: readonly string[];
}

/** Labels by identifier. */
export interface CorpusTerms {
  tags: Readonly<Record<string, string>>;
  sections: Readonly<Record<string, string>>;
  authors: Readonly<Record<string, string>>;
}

export interface Corpus {
  terms: CorpusTerms;
  /** One at a time, so that their number does not matter; to be read once. */
  articles: AsyncGenerator<CorpusArticle>;
}

/** Milliseconds from one article to the next where they have no dates of their own: fifty a day. */
export const pickBetween = 86_400_000 / 50;
const seed = 20_261_125;

/**
 * A collection of articles: real ones as far as they go, then others recombined from their
 * sentences with new words at a real vocabulary's rate. It is the same at every run.
 *
 * @param data Folder of the real collections.
 * @param count How many articles.
 * @throws When a collection cannot be read.
 */
export async function corpusOf(data: string, count: number): Promise<Corpus> {
  const survey = new WordSurvey();
  let oldest = Date.UTC(2025, 0, 1);
  for await (const article of realArticles(data, count)) {
    survey.add(wordsOf(article));
    oldest = Math.min(oldest, article.published?.getTime() ?? oldest);
  }
  const tags = survey.tags(tagCountFor(count));
  const random = seededRandom(seed);
  async function* articles(): AsyncGenerator<CorpusArticle> {
    let number = 0;
    let undated = 0;
    for await (const article of repeatArticles(data, count)) {
      if (number >= count) return;
      number += 1;
      if (!article.published) undated += 1;
      // What has no date of its own is older than what has one.
      const published = article.published ?? new Date(oldest - undated * pickBetween);
      const month = published.toISOString().slice(0, 7).replace('-', '/');
      yield {
        path: `${month}/${slugify(article.title)}-${number}`,
        title: article.title,
        published,
        section: sectionOf(article.category),
        tags: tags.tagsOf(wordsOf(article), random),
        authors: authorsOf(random),
        paragraphs: article.paragraphs,
      };
    }
  }
  return { terms: { tags: tags.labels, sections, authors }, articles: articles() };
}

async function* repeatArticles(data: string, count: number): AsyncGenerator<RealArticle> {
  const recombiner = new Recombiner(new VocabularyGrowth(), seededRandom(seed));
  for await (const article of realArticles(data, count)) {
    recombiner.learn(article);
    yield article;
  }
  for (;;) yield recombiner.next();
}
