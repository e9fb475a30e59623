import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/** The kinds of pages that the bench measures. */
export const benchedKinds = [
  'home',
  'article',
  'tag',
  'archive',
  'search',
  'results',
  'write',
] as const;
export type BenchedKind = (typeof benchedKinds)[number];

/** The length in words of the article that is measured: a usual one. */
const usualWords = 600;

/**
 * Finds a page of each kind in a built site, whatever its content: the illustrated article nearest to
 * 600 words (any article where none is illustrated), the tag with the longest page, and a search for
 * the longest word of the article's title.
 *
 * @param dist Absolute path of the built site.
 * @returns Addresses from the site's root. A site without articles, tags or the page where
 *   articles are written lacks their kinds.
 */
export async function findPages(dist: string): Promise<Partial<Record<BenchedKind, string>>> {
  const article = await findArticle(dist);
  const tag = await findLargestPage(dist, 'tags/*/index.html');
  return {
    home: '/',
    ...(article && { article: article.path }),
    ...(tag && { tag }),
    archive: '/archive/',
    search: '/search/',
    ...(existsSync(join(dist, 'write/index.html')) && { write: '/write/' }),
    ...(article && { results: `/search/?q=${encodeURIComponent(longestWord(article.title))}` }),
  };
}

interface FoundArticle {
  path: string;
  title: string;
  isIllustrated: boolean;
  words: number;
}

async function findArticle(dist: string): Promise<FoundArticle | undefined> {
  const files = (await glob('[0-9]*/[0-9]*/*/index.html', { cwd: dist })).sort();
  const articles: FoundArticle[] = [];
  for (const file of files) {
    const html = await readFile(join(dist, file), 'utf8');
    // Pages that redirect from old addresses have no text.
    const [, prose] = /<div class="prose">([\s\S]*?)<div class="end-mark"/.exec(html) ?? [];
    if (prose === undefined) continue;
    const [, title = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html) ?? [];
    articles.push({
      path: addressOf(file),
      title: textOf(title),
      isIllustrated: /class="[^"]*\barticle-picture\b/.test(html),
      words: textOf(prose).split(' ').length,
    });
  }
  const distance = ({ words }: FoundArticle) => Math.abs(words - usualWords);
  const byFitness = (a: FoundArticle, b: FoundArticle) =>
    Number(b.isIllustrated) - Number(a.isIllustrated) || distance(a) - distance(b);
  return articles.sort(byFitness)[0];
}

async function findLargestPage(dist: string, pattern: string): Promise<string | undefined> {
  const files = (await glob(pattern, { cwd: dist })).sort();
  const sizes = await Promise.all(
    files.map(async (file) => ({ file, size: (await stat(join(dist, file))).size })),
  );
  const [largest] = sizes.sort((a, b) => b.size - a.size);
  return largest && addressOf(largest.file);
}

const addressOf = (file: string) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const longestWord = (text: string) =>
  text
    .split(/[^\p{L}\p{M}]+/u)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
