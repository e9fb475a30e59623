import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitFrontmatter } from '../../src/schema/frontmatter.ts';
import type { ImportRun } from './import-run.ts';
import type { RawArticle } from './raw-article.ts';
import { digestWithoutMark } from './write/article-text.ts';

const identifiers = z.array(z.string()).catch([]);
const carriedSchema = z.object({
  section: z.string().optional().catch(undefined),
  tags: identifiers,
  aliases: identifiers,
});

/** The current state of the article that an earlier import made of the same source. */
export interface EarlierState {
  file: string;
  text: string;
  /** The name of the source that it was made from. */
  sourceName: string;
  /** Whether someone changed it since it was imported. */
  isEdited: boolean;
  /** Whether the source still has the bytes that it was made from. */
  isSameSource: boolean;
  /** The fields that a new version of the source reuses. */
  carried: z.output<typeof carriedSchema>;
}

/** Finds and reads the article that an earlier import made of the same source. */
export async function earlierState(
  article: RawArticle,
  run: Pick<ImportRun, 'earlier' | 'unwritten'>,
): Promise<EarlierState | undefined> {
  const earlier = await run.earlier.find(article);
  if (!earlier) return undefined;
  const { file, mark } = earlier;
  const text = run.unwritten.get(file) ?? (await readFile(file, 'utf8'));
  return {
    file,
    text,
    sourceName: mark.source,
    isEdited: digestWithoutMark(text) !== mark.digest,
    isSameSource: mark.sourceDigest === article.identity.digest,
    carried: carriedSchema.parse(frontmatterOf(text, file)),
  };
}

function frontmatterOf(text: string, file: string): object {
  const split = splitFrontmatter(text, file);
  if (split.problem) return {};
  try {
    const data: unknown = parse(split.frontmatter.yaml, { logLevel: 'error' });
    return typeof data === 'object' && data !== null ? data : {};
  } catch {
    // An edit made it invalid, so no field can be reused.
    return {};
  }
}
