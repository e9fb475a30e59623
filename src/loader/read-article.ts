import { slugify } from '../arabic/slug.ts';
import { type ArticleFrontmatter, articleSchema } from '../schema/article.ts';
import { findNearest } from '../schema/find-nearest.ts';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import { identifierPattern } from '../schema/identifier.ts';
import { type Problem, problem, type VocabularyName } from '../schema/problem.ts';
import { readYaml, type YamlReading } from '../schema/read-yaml.ts';
import { articleId, articlePath, articleSlug } from './article-path.ts';
import { findKindProblems } from './kind-problems.ts';
import { findTimeProblems } from './time-problems.ts';
import { resolveTerm, type VocabularySet } from './vocabulary.ts';

/** An article's metadata, validated, with all identifiers resolved. */
export interface ArticleMetadata extends ArticleFrontmatter {
  id: string;
  /** For messages: `content/articles/2024/07/slug.mdx`. */
  file: string;
  /** Its path on the site: `/2024/07/slug/`. */
  path: string;
}

export interface ArticleReading {
  metadata: ArticleMetadata | undefined;
  problems: Problem[];
  placeOf: YamlReading<unknown>['placeOf'];
}

/** What articles refer to. */
export interface ArticleContext {
  vocabularies: VocabularySet;
  /** IANA name of the site's time zone. */
  timeZone: string;
}

/**
 * Reads an article's metadata: validates the frontmatter, and resolves identifiers in the
 * vocabularies.
 *
 * @param source Text of the file.
 * @param name Path below `articles/`.
 * @param file Name for messages.
 */
export function readArticle(
  source: string,
  name: string,
  file: string,
  { vocabularies, timeZone }: ArticleContext,
): ArticleReading {
  const id = articleId(name);
  const start = { file, line: 1, column: 1 };
  const problems: Problem[] = [];
  const slug = articleSlug(id);
  if (!identifierPattern.test(slug)) {
    problems.push(problem('slug-not-ascii', start, { slug, suggestion: slugify(slug) }));
  }
  const split = splitFrontmatter(source, file);
  if (split.problem) {
    return { metadata: undefined, problems: [...problems, split.problem], placeOf: () => start };
  }
  const { yaml, line } = split.frontmatter;
  const reading = readYaml(yaml, articleSchema, file, line);
  const { data, placeOf } = reading;
  problems.push(...reading.problems);
  if (!data) return { metadata: undefined, problems, placeOf };

  const resolve = (vocabulary: VocabularyName, value: string, path: PropertyKey[]) => {
    const found = resolveTerm(vocabularies[vocabulary], value);
    if (found !== undefined) return found;
    const names = vocabularies[vocabulary].terms.flatMap(({ id, label }) => [id, label]);
    const suggestion = findNearest(value, names);
    problems.push(problem('unknown-identifier', placeOf(path), { vocabulary, value, suggestion }));
    return value;
  };
  const resolveAll = (field: 'tags' | 'authors') => [
    ...new Set(data[field].map((value, index) => resolve(field, value, [field, index]))),
  ];

  problems.push(...findTimeProblems(data, placeOf), ...findKindProblems(data, placeOf));
  const metadata: ArticleMetadata = {
    ...data,
    id,
    file,
    path: articlePath(id, data.published, timeZone),
    section: data.section && resolve('sections', data.section, ['section']),
    tags: resolveAll('tags'),
    authors: resolveAll('authors'),
    series: data.series && {
      ...data.series,
      id: resolve('series', data.series.id, ['series', 'id']),
    },
  };
  return { metadata, problems, placeOf };
}
