import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import type { AnalysedToken } from '../../../arabic/analyse.ts';
import { mapConcurrently } from '../../../loader/map-concurrently.ts';
import type { SearchDocument } from '../../document.ts';
import type { BundleFacets } from '../../facets.ts';
import { pageFacetsFile, pageTextsFile, pageWordsFile, signature } from '../../index-files.ts';
import type { DocumentTerms } from '../document-terms.ts';
import type { Postings } from '../postings.ts';
import { pagefindLanguage } from './language.ts';
import { type PagefindBundle, pageName } from './page-numbers.ts';
import { formatPageText } from './page-text.ts';
import { packPageWords } from './page-words.ts';
import { QueryWords } from './query-words.ts';

/**
 * Characters of the texts in one file, before compression, at least and for each document: a large site
 * must not have too many files, and nobody but Pagefind's client loads them.
 */
const leastGroup = 100_000;
const groupByDocuments = 30;

/** Concurrency of compression: zlib works in threads of its own. */
const concurrency = 8;

const compress = promisify(gzip);

/** Writes the files of a bundle for Pagefind's client: words by its stems, and whole texts. */
export class PageWriter {
  readonly #folder: string;
  readonly #pages: Pick<PagefindBundle, 'place' | 'numbers'>;
  readonly #queryWords = new QueryWords(pagefindLanguage().stem);
  readonly #groups: number[] = [];
  readonly #groupLength: number;
  #waiting: string[] = [];
  #waitingLength = 0;
  #written = 0;

  /**
   * @param folder The bundle's folder.
   * @param pages Numbers of its articles in the root index.
   */
  constructor(folder: string, pages: Pick<PagefindBundle, 'place' | 'numbers'>) {
    this.#folder = folder;
    this.#pages = pages;
    this.#groupLength = Math.max(leastGroup, groupByDocuments * pages.numbers.length);
    mkdirSync(join(folder, 'pages'));
  }

  /** As `QueryWords.add`. */
  addToken(token: AnalysedToken, document: number, position?: number): void {
    this.#queryWords.add(token, document, position);
  }

  /** Adds the text of the next article. */
  addText(document: SearchDocument, { headings, length }: DocumentTerms): void {
    const name = pageName(this.#pages.numbers[this.#groups.length] ?? 0);
    const text = JSON.stringify(formatPageText(document, headings, length));
    this.#groups.push(this.#written);
    this.#waiting.push(`${JSON.stringify(name)}:${text}`);
    this.#waitingLength += text.length;
    if (this.#waitingLength >= this.#groupLength) this.#writeGroup();
  }

  #writeGroup(): void {
    const group = `${signature}{${this.#waiting.join(',')}}`;
    writeFileSync(join(this.#folder, pageTextsFile(this.#written)), gzipSync(group));
    this.#written += 1;
    this.#waiting = [];
    this.#waitingLength = 0;
  }

  /**
   * Writes what is left.
   *
   * @param lengths Length of each article, in words.
   */
  async finish(
    postings: Postings,
    lengths: readonly number[],
    facets: BundleFacets,
  ): Promise<PagefindBundle> {
    await writeFile(join(this.#folder, pageFacetsFile), JSON.stringify(facets));
    if (this.#waiting.length > 0) this.#writeGroup();
    const words = this.#queryWords.byWord(postings, lengths.length);
    const chunks = await mapConcurrently(
      [...packPageWords(words, this.#pages)],
      concurrency,
      async ({ from, data }) => {
        const name = createHash('sha256').update(data).digest('hex').slice(0, 8);
        const file = Buffer.concat([Buffer.from(signature), data]);
        await writeFile(join(this.#folder, pageWordsFile(name)), await compress(file));
        return { from, name };
      },
    );
    return { ...this.#pages, lengths, groups: this.#groups, chunks };
  }
}
