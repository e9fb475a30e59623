import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleId } from '../../../src/loader/article-path.ts';
import { type ArticleFrontmatter, articleSchema } from '../../../src/schema/article.ts';
import { splitFrontmatter } from '../../../src/schema/frontmatter.ts';
import { readYaml } from '../../../src/schema/read-yaml.ts';
import type { ImportRun } from '../import-run.ts';
import type { OwnFile, RawArticle } from '../raw-article.ts';

/** The article of the site that a proposal changes. */
export interface ChangedArticle {
  /** Absolute path. */
  file: string;
  text: string;
  /** Its address, without the slashes around: `2024/07/boat`. */
  id: string;
}

/**
 * Finds the article that a file in the form of the site is another state of: at its own place, or at
 * one that it names as its old address. It must have kept its title or its moment of publication;
 * otherwise two writers have chosen one name.
 */
export async function findChangedArticle(
  { aliases = [], title, published }: RawArticle,
  { path }: OwnFile,
  run: Pick<ImportRun, 'out' | 'unwritten'>,
): Promise<ChangedArticle | undefined> {
  for (const id of [articleId(path), ...aliases.flatMap(idOfAddress)]) {
    for (const name of [`${id}/index.mdx`, `${id}.mdx`]) {
      const file = join(run.out, name);
      const text = run.unwritten.get(file) ?? (await readFile(file, 'utf8').catch(() => undefined));
      const data = text === undefined ? undefined : readHead(text, name);
      if (text === undefined || !data) continue;
      const isSameMoment = data.published.getTime() === published?.getTime();
      if (data.title === title || isSameMoment) return { file, text, id };
    }
  }
  return undefined;
}

/** Nothing where the alias is no article's address of this site. */
function idOfAddress(alias: string): string[] {
  const [, id] = /^\/(\d{4}\/\d{2}\/[a-z0-9-]+)\/$/.exec(alias) ?? [];
  return id === undefined ? [] : [id];
}

function readHead(text: string, name: string): ArticleFrontmatter | undefined {
  const split = splitFrontmatter(text, name);
  if (split.problem) return undefined;
  const { yaml, line } = split.frontmatter;
  return readYaml(yaml, articleSchema, name, line).data;
}
