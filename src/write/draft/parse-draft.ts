import { articleSchema } from '../../schema/article.ts';
import { splitFrontmatter } from '../../schema/frontmatter.ts';
import type { Problem } from '../../schema/problem.ts';
import { readYaml } from '../../schema/read-yaml.ts';
import { createDraft, type Draft, type DraftPicture } from './draft.ts';
import { headOfArticle } from './head-of-article.ts';

/** A file that was opened as a draft, or what is wrong with it. */
export type DraftReading = { draft: Draft } | { problems: Problem[] };

/**
 * Parses an article file as a draft, to go on writing it.
 *
 * @param text The whole file.
 * @param file Its name, for problems and for the slug.
 * @param pictures The pictures beside it.
 */
export function parseDraft(
  text: string,
  file: string,
  pictures: readonly DraftPicture[] = [],
): DraftReading {
  const source = text.replace(/\r\n?/g, '\n');
  const split = splitFrontmatter(source, file);
  if (split.problem) return { problems: [split.problem] };
  const { yaml, line } = split.frontmatter;
  const { data, problems } = readYaml(yaml, articleSchema, file, line);
  if (!data) return { problems };
  const body = source
    .split('\n')
    .slice(line + yaml.split('\n').length - 1)
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
  return { draft: { ...createDraft(), head: headOfArticle(data, file), body, yaml, pictures } };
}
