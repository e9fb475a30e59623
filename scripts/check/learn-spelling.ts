import { join } from 'node:path';
import {
  chooseHouseForms,
  formatHouseForms,
  type HouseForms,
} from '../../src/check/lexicon/house-lexicon.ts';
import { articleRuns } from '../../src/check/prose/article-runs.ts';
import { splitPhrases } from '../../src/check/prose/split-phrases.ts';
import { countArticles, learnNames } from '../../src/check/site/learn-names.ts';
import { listArticleNames } from '../../src/loader/read-content.ts';
import { houseLexiconFile, readGeneralLexicon } from '../../src/loader/read-lexicon.ts';
import { readSource } from '../../src/loader/read-source.ts';
import { writeAtomically } from '../../src/loader/write-atomically.ts';
import { parseArticle } from '../../src/mdx/parse-article.ts';

/**
 * Learns how a site spells its words from its own articles, and writes that where the checker looks
 * for it. The file that was there is replaced: what people want to add belongs below its notes again,
 * so keep it under version control.
 *
 * @param folder Absolute path of the content folder.
 * @param note What the file says of itself.
 * @returns How many articles were read, and how many forms and names the file holds.
 */
export async function learnSpelling(
  folder: string,
  note: string,
): Promise<{ articles: number; forms: number; names: number }> {
  const files = await listArticleNames(folder);
  const texts = files.map((name) => readPhrases(join(folder, 'articles', name)));
  const chosen: HouseForms = chooseHouseForms(countArticles(texts), readGeneralLexicon());
  const names = learnNames(texts);
  await writeAtomically(houseLexiconFile, formatHouseForms(chosen, note, names));
  return { articles: files.length, forms: chosen.size, names: names.length };
}

/** The prose of an article; empty for a file that cannot be read. */
function readPhrases(file: string): string[][] {
  const { source } = readSource(file);
  if (source === undefined) return [];
  return splitPhrases(articleRuns(parseArticle(source, file).tree, source));
}
