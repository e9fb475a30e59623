import { join } from 'node:path';
import {
  chooseHouseForms,
  formatHouseForms,
  type HouseForms,
} from '../../src/check/lexicon/house-lexicon.ts';
import { articleRuns } from '../../src/check/prose/article-runs.ts';
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
 * @returns How many articles were read, and how many forms the file holds.
 */
export async function learnSpelling(
  folder: string,
  note: string,
): Promise<{ articles: number; forms: number }> {
  const counts = new Map<string, number>();
  const names = await listArticleNames(folder);
  for (const name of names) {
    for (const form of formsOf(join(folder, 'articles', name))) {
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const chosen: HouseForms = chooseHouseForms(counts, readGeneralLexicon());
  await writeAtomically(houseLexiconFile, formatHouseForms(chosen, note));
  return { articles: names.length, forms: chosen.size };
}

/** The forms in an article's prose; none of a file that cannot be read. */
function formsOf(file: string): Set<string> {
  const { source } = readSource(file);
  if (source === undefined) return new Set();
  const runs = articleRuns(parseArticle(source, file).tree, source);
  const words = runs.flatMap((run) => run.words.filter(({ isPart }) => !isPart));
  return new Set(words.map(({ letters }) => letters));
}
