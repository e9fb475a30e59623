import type { Root } from 'mdast';
import { removePosition } from 'unist-util-remove-position';
import { parseArticle } from '../../../../src/mdx/parse-article.ts';
import { type ArticleFrontmatter, articleSchema } from '../../../../src/schema/article.ts';
import { splitFrontmatter } from '../../../../src/schema/frontmatter.ts';
import { readYaml } from '../../../../src/schema/read-yaml.ts';

/** Name for problems, which nobody sees. */
const file = 'article.mdx';

/** A file that is an article as the site itself reads it. */
export interface OwnArticle {
  data: ArticleFrontmatter;
  /** The body with its elements. */
  body: Root;
}

/**
 * Reads a file that the site could build as it stands, such as one from the page where articles are
 * written: then every element in it means what the site means by it, and nothing is converted.
 *
 * @param text The whole file.
 * @returns Nothing where the file is any other Markdown.
 */
export function readOwnArticle(text: string): OwnArticle | undefined {
  const split = splitFrontmatter(text.replace(/^\uFEFF/, ''), file);
  if (split.problem) return undefined;
  const { yaml, line } = split.frontmatter;
  // The head decides for most files, and costs far less than the body.
  const { data } = readYaml(yaml, articleSchema, file, line);
  if (!data) return undefined;
  const { tree, problems } = parseArticle(text, file);
  if (problems.some(({ severity }) => severity === 'error')) return undefined;
  removePosition(tree, { force: true });
  return { data, body: tree };
}
