import type { StoredPassage } from '../document.ts';
import { passageLength } from '../passage.ts';
import { findBestWindow } from '../query/best-window.ts';
import {
  createExcerpt,
  type ExcerptLimits,
  type ExcerptPart,
  excerptLength,
  highlightExcerpt,
  type IsFound,
} from '../query/excerpt.ts';
import { textPositions } from '../query/tokenize-with-offsets.ts';
import { yieldToMainThread } from './next-task.ts';
import type { PassageFiles } from './passage-files.ts';

/** Data of one search result. */
export interface FoundArticle {
  url: string;
  title: ExcerptPart[];
  meta: Readonly<Record<string, string>>;
  excerpt: ExcerptPart[];
  /** Parts of the article with matches, which results link to. */
  subResults: { title: ExcerptPart[]; url: string; excerpt: ExcerptPart[] }[];
}

/** Matches in one document. */
export interface Finding {
  document: number;
  /** Positions of each term in the text. */
  positions: readonly (readonly number[])[];
  isFound: IsFound;
}

const mostSubResults = 3;

/** Loads a search result. Of the text it loads only the passages that are shown. */
export async function loadFoundArticle(
  { document, positions, isFound }: Finding,
  load: PassageFiles,
): Promise<FoundArticle> {
  const passages = new Map<number, Promise<StoredPassage>>();
  const passageAt = (index: number) => {
    const passage = passages.get(index) ?? load(document, index);
    passages.set(index, passage);
    return passage;
  };
  /** @param place Positions are those of the whole text. */
  const excerptAt = async ({ at, from = 0, to }: ExcerptLimits & { at: number }) => {
    const index = passageNumber(at);
    const begin = index * passageLength;
    const { text } = await passageAt(index);
    return createExcerpt(text, isFound, {
      at: at - begin,
      from: from - begin,
      to: to === undefined ? undefined : to - begin,
      isCut: from < begin,
    });
  };
  const at = excerptStart(positions);
  const { url, title, meta, headings } = await passageAt(passageNumber(at));
  await yieldToMainThread();
  const parts = findBestParts(headings, positions).map(async ({ heading, next, first }) => {
    const [id, text, position] = heading;
    const from = position + textPositions(text);
    return {
      url: `${url}#${id}`,
      title: highlightExcerpt(text, isFound),
      excerpt: await excerptAt({ at: Math.max(first, from), from, to: next?.[2] }),
    };
  });
  return {
    url,
    meta,
    title: highlightExcerpt(title, isFound),
    excerpt: await excerptAt({ at }),
    subResults: await Promise.all(parts),
  };
}

/** Number of the passage that the result shows, so that it can be prefetched. */
export function shownPassage(positions: Finding['positions']): number {
  return passageNumber(excerptStart(positions));
}

function passageNumber(position: number): number {
  return Math.floor(position / passageLength);
}

function excerptStart(positions: Finding['positions']): number {
  return findBestWindow(positions, excerptLength)?.first ?? 0;
}

/** Parts under headings with matches, most matches first. */
function findBestParts(headings: StoredPassage['headings'], positions: Finding['positions']) {
  return headings
    .flatMap((heading, index) => {
      const next = headings[index + 1];
      const window = findBestWindow(positions, excerptLength, heading[2], next?.[2]);
      return window ? [{ heading, next, ...window }] : [];
    })
    .sort((a, b) => b.terms - a.terms)
    .slice(0, mostSubResults);
}
