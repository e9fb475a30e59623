import { type ArticleFrontmatter, articleSchema } from '../../schema/article.ts';
import { splitFrontmatter } from '../../schema/frontmatter.ts';
import { readYaml } from '../../schema/read-yaml.ts';

/** What rules about articles read of its head. */
export type ArticleHead = Pick<
  ArticleFrontmatter,
  'title' | 'description' | 'updated' | 'corrections' | 'credit' | 'agencies' | 'source' | 'image'
>;

/** Reads the head of an article. @returns Nothing where it is missing or wrong. */
export function readHead(source: string, file: string): ArticleHead | undefined {
  const split = splitFrontmatter(source, file);
  if (split.problem) return undefined;
  return readYaml(split.frontmatter.yaml, articleSchema, file, split.frontmatter.line).data;
}

/** The value of a field where it is written on one line. */
export interface FieldRange {
  offset: number;
  length: number;
  /** As written, without quotation marks around it. */
  value: string;
}

/**
 * Finds a field of the head in the source.
 *
 * @param name A field's name; that of a field within another one is indented.
 * @returns Nothing where the field is missing, or goes on over lines.
 */
export function findField(source: string, name: string): FieldRange | undefined {
  const split = splitFrontmatter(source, '');
  if (split.problem) return undefined;
  const { yaml } = split.frontmatter;
  const line = new RegExp(`^[ ]{0,8}${name}:[ \\t]+(?![|>&*!])(\\S[^\\r\\n]*)`, 'm').exec(yaml);
  const written = line?.[1]?.trimEnd();
  if (!line || written === undefined) return undefined;
  const start = source.indexOf('\n') + 1 + line.index + line[0].length - (line[1] ?? '').length;
  const isQuoted = written.length > 1 && /^(["']).*\1$/.test(written);
  const value = isQuoted ? written.slice(1, -1) : written;
  return { offset: start + (isQuoted ? 1 : 0), length: value.length, value };
}
