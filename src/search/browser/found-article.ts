import type { StoredPassage } from '../document.ts';
import { passageLength } from '../passage.ts';
import { bestWindow } from '../query/best-window.ts';
import {
  type ExcerptPart,
  excerpt,
  excerptLength,
  type IsFound,
  marked,
} from '../query/excerpt.ts';
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
export async function foundArticle(
  { document, positions, isFound }: Finding,
  load: PassageFiles,
): Promise<FoundArticle> {
  const passages = new Map<number, Promise<StoredPassage>>();
  const passageAt = (position: number) => {
    const index = Math.floor(position / passageLength);
    const passage = passages.get(index) ?? load(document, index);
    passages.set(index, passage);
    return passage;
  };
  const start = excerptStart(positions);
  const { url, title, meta, headings, text } = await passageAt(start);
  const parts = bestParts(headings, positions).map(async ({ heading, next, first }) => {
    const part = partOf((await passageAt(first)).text, heading[1], next?.[1]);
    return {
      url: `${url}#${heading[0]}`,
      title: marked(heading[1], isFound),
      excerpt: excerpt(part, isFound, true),
    };
  });
  return {
    url,
    meta,
    title: marked(title, isFound),
    excerpt: excerpt(text, isFound, start >= passageLength),
    subResults: await Promise.all(parts),
  };
}

/** The passage that a result shows, which may begin to load before all is known. */
export function shownPassage(positions: Finding['positions']): number {
  return Math.floor(excerptStart(positions) / passageLength);
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

/** What a passage has of the part between two headings, which stand on lines of their own. */
function partOf(passage: string, heading: string, next: string | undefined): string {
  const lines = `\n${passage}\n`;
  const begin = lines.indexOf(`\n${heading}\n`);
  const from = begin < 0 ? 0 : begin + heading.length + 1;
  const end = next === undefined ? -1 : lines.indexOf(`\n${next}\n`, from);
  return lines.slice(from, end < 0 ? undefined : end).trim();
}
