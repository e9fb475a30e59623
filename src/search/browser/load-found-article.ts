import type { StoredPassage } from '../document.ts';
import { passageLength } from '../passage.ts';
import { bestWindow } from '../query/best-window.ts';
import {
  type ExcerptPart,
  type ExcerptPlace,
  excerpt,
  excerptLength,
  highlightExcerpt,
  type IsFound,
} from '../query/excerpt.ts';
import { textPositions } from '../query/tokenize-with-offsets.ts';
import { nextTask } from './next-task.ts';
import type { PassageFiles } from './passage-files.ts';

/** What a result shows. */
export interface FoundArticle {
  url: string;
  title: ExcerptPart[];
  meta: Readonly<Record<string, string>>;
  excerpt: ExcerptPart[];
  /** Parts of the article where words were found, which results can open at. */
  subResults: { title: ExcerptPart[]; url: string; excerpt: ExcerptPart[] }[];
}

/** What was found in one document. */
export interface Finding {
  document: number;
  /** For each term, where it stands in the text. */
  positions: readonly (readonly number[])[];
  isFound: IsFound;
}

const mostSubResults = 3;

/** Loads what a result shows: of the text only the passages that it shows something of. */
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
  /** @param place In positions of the whole text. */
  const excerptAt = async ({ at, from = 0, to }: ExcerptPlace & { at: number }) => {
    const index = passageOf(at);
    const begin = index * passageLength;
    const { text } = await passageAt(index);
    return excerpt(text, isFound, {
      at: at - begin,
      from: from - begin,
      to: to === undefined ? undefined : to - begin,
      isCut: from < begin,
    });
  };
  const at = excerptStart(positions);
  const { url, title, meta, headings } = await passageAt(passageOf(at));
  await nextTask();
  const parts = bestParts(headings, positions).map(async ({ heading, next, first }) => {
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

/** The passage that a result shows, which may begin to load before all is known. */
export function shownPassage(positions: Finding['positions']): number {
  return passageOf(excerptStart(positions));
}

function passageOf(position: number): number {
  return Math.floor(position / passageLength);
}

function excerptStart(positions: Finding['positions']): number {
  return bestWindow(positions, excerptLength)?.first ?? 0;
}

/** The parts below a heading in which something was found, those that show most of it first. */
function bestParts(headings: StoredPassage['headings'], positions: Finding['positions']) {
  return headings
    .flatMap((heading, index) => {
      const next = headings[index + 1];
      const window = bestWindow(positions, excerptLength, heading[2], next?.[2]);
      return window ? [{ heading, next, ...window }] : [];
    })
    .sort((a, b) => b.terms - a.terms)
    .slice(0, mostSubResults);
}
