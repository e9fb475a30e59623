import { parseArticle } from '../../../src/mdx/parse-article.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import type { Problem } from '../../../src/schema/problem.ts';
import { readYaml } from '../../../src/schema/read-yaml.ts';

/** What schema and compiler have against an article. */
export function articleProblems(text: string): Problem[] {
  const { frontmatter, problems } = parseArticle(text, 'a.mdx');
  const reading = readYaml(frontmatter?.yaml ?? '', articleSchema, 'a.mdx', frontmatter?.line);
  return [...reading.problems, ...problems];
}
