import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeBody } from '../../../src/convert/write-body.ts';
import { paragraphsTree } from '../paragraphs-tree.ts';
import { type CorpusArticle, type CorpusTerms, corpusOf, pickBetween } from './corpus/corpus.ts';
import { textWords } from './corpus/text-words.ts';
import type { PublishSystem, SourceArticle } from './systems/publish-system.ts';

/** What all sites hold, and what the cases change in them. */
export interface FilledSites {
  words: number;
  terms: CorpusTerms;
  /** Path of the article in the middle, by date. */
  middle: string;
  /** An article that no site has yet, newer than all. */
  newest: SourceArticle;
  /** Others, each newer than the one before: no two new articles make the same pages anew. */
  later: readonly SourceArticle[];
}

/** How many articles no site has at first: `newest` and `later`. */
const heldBack = 10;

/**
 * Writes the same articles into every system's site, one article at a time.
 *
 * @param data Folder of the real collections.
 * @param count How many articles.
 * @param onArticle Called after each with the count so far.
 */
export async function fillSites(
  systems: readonly PublishSystem[],
  data: string,
  count: number,
  onArticle: (done: number) => void,
): Promise<FilledSites> {
  const { terms, articles } = await corpusOf(data, count + heldBack);
  for (const system of systems) await system.writeTerms(terms);
  const written: { path: string; published: number }[] = [];
  const held: SourceArticle[] = [];
  let words = 0;
  let last = 0;
  for await (const article of articles) {
    if (written.length === count) {
      last += pickBetween;
      held.push(sourceOf({ ...article, published: new Date(last) }));
      continue;
    }
    for (const text of article.paragraphs) words += textWords(text).length;
    await writeArticle(systems, sourceOf(article));
    const published = article.published.getTime();
    written.push({ path: article.path, published });
    last = Math.max(last, published);
    onArticle(written.length);
  }
  const byDate = written.sort((a, b) => a.published - b.published);
  const [newest, ...later] = held;
  if (!newest) throw new Error('the corpus ended early');
  return { words, terms, middle: byDate[Math.floor(count / 2)]?.path ?? '', newest, later };
}

/** Writes an article into the sites of all systems. */
export async function writeArticle(
  systems: readonly PublishSystem[],
  article: SourceArticle,
): Promise<void> {
  for (const system of systems) {
    const file = system.articleFile(article.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, system.articleSource(article));
  }
}

function sourceOf({ paragraphs, ...fields }: CorpusArticle): SourceArticle {
  const { published, path } = fields;
  const month = published.toISOString().slice(0, 7).replace('-', '/');
  const slug = path.slice(path.lastIndexOf('/') + 1);
  return { ...fields, path: `${month}/${slug}`, body: writeBody(paragraphsTree(paragraphs)) };
}
