import { countMinutes, countWords } from '../../src/arabic/words.ts';
import type { LoadedArticle } from '../../src/loader/load-article.ts';
import type { VocabularySet } from '../../src/loader/vocabulary.ts';
import { momentSchema } from '../../src/schema/fields.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { site } from '../../src/site/settings.ts';
import { readSourceText } from '../check/read-source-text.ts';
import { readArticleBlocks } from './article-blocks.ts';
import type { Block } from './diff/block.ts';
import { diffBlocks } from './diff/diff-blocks.ts';
import type { ChangeSet, PathChange } from './path-change.ts';
import { compareHeads, type Head, readHead, textField } from './read-head.ts';
import { readOldText } from './read-old-text.ts';
import type { ArticleReview, LeadPicture } from './review.ts';

/** A changed article, and what is known of it. */
export interface ChangedArticle {
  change: PathChange;
  /** Absolute path. */
  file: string;
  /** Absolute path of the content folder. */
  folder: string;
  set: ChangeSet;
  vocabularies: VocabularySet;
  /** Nothing where it has errors or is gone. */
  loaded: LoadedArticle | undefined;
  problems: readonly Problem[];
  thumbnails: ReadonlyMap<string, string>;
}

/** Compares an article with what it was. Nothing in either version is executed. */
export async function reviewArticle(article: ChangedArticle): Promise<ArticleReview> {
  const { change, file, folder, set, vocabularies, loaded, problems, thumbnails } = article;
  const { kind, path, from = path } = change;
  const before = kind === 'added' ? '' : readOldText(set.top, set.commit, from);
  const after = kind === 'deleted' ? '' : ((await readSourceText(folder, file))?.text ?? '');
  const [oldHead, newHead] = [readHead(before), readHead(after)];
  const [oldBlocks, newBlocks] = [readBlocks(before, from), readBlocks(after, path)];
  const shown =
    kind === 'deleted'
      ? { head: oldHead, blocks: oldBlocks }
      : { head: newHead, blocks: newBlocks };
  const words = loaded?.body.words ?? countBlockWords(shown.blocks);
  return {
    ...change,
    title: textField(shown.head, 'title') ?? path,
    lang: loaded?.metadata.lang ?? site.lang,
    address: loaded?.metadata.path,
    published: momentSchema.safeParse(shown.head['published']).data,
    isDraft: shown.head['draft'] === true,
    words,
    minutes: countMinutes(words, site.wordsPerMinute),
    lead: findLead(shown.head),
    // The head of a new article is its card above; of one that is gone nothing is left to judge.
    fields:
      kind === 'modified' || kind === 'renamed' ? compareHeads(oldHead, newHead, vocabularies) : [],
    rows: diffBlocks(oldBlocks, newBlocks),
    newLinks: findNewLinks(oldBlocks, newBlocks),
    problems,
    thumbnails,
  };
}

function readBlocks(source: string, file: string): Block[] {
  return source === '' ? [] : readArticleBlocks(source, file);
}

function countBlockWords(blocks: readonly Block[]): number {
  const text = blocks.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
  return countWords(text);
}

function findLead(head: Head): LeadPicture | undefined {
  const image = head['image'];
  if (typeof image !== 'object' || image === null) return undefined;
  const fields = Object.fromEntries(Object.entries(image));
  const src = textField(fields, 'src');
  if (src === undefined) return undefined;
  const [alt = '', caption = '', credit = ''] = ['alt', 'caption', 'credit'].map((name) =>
    textField(fields, name),
  );
  return { src, alt, caption, credit };
}

function findNewLinks(before: readonly Block[], after: readonly Block[]): string[] {
  const known = new Set(listLinks(before));
  return [...new Set(listLinks(after))].filter((address) => !known.has(address));
}

/** The addresses of other sites. */
function listLinks(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ words }) =>
    words.flatMap(({ mark }) =>
      mark.split('\n').flatMap((each) => (/^a https?:/i.test(each) ? [each.slice(2)] : [])),
    ),
  );
}
