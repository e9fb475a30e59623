import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import type { FoundArticle, FoundReading } from '../found-article.ts';
import { reason } from '../reason.ts';
import { readHeader } from './header.ts';
import { isInvocation } from './invocation.ts';
import type { Block } from './lines.ts';
import { isWrapped, paragraphsOf, widthOf } from './paragraphs.ts';
import { datesFrom } from './stamps.ts';
import { titleFromText } from './title-from-text.ts';

/** A novel wrapped at 80 characters has 6,000 lines that are not blank. */
const mostLines = 10_000;
/** A first line longer than this is a paragraph: the source has no headline. */
const longestTitle = 300;

/**
 * Reads a story as newsrooms and pages give it when copied: headline, publisher, time stamps, credit
 * line, paragraphs.
 *
 * @param story Its blocks, by `storiesOf`.
 * @param timeZone IANA zone for stamps that name none.
 */
export function readStory(story: readonly Block[], timeZone: string): FoundReading {
  if (story.length === 0) return refusedReading(reason('empty-file', {}));
  const lines = story.reduce((sum, block) => sum + block.length, 0);
  if (lines > mostLines) {
    return refusedReading(reason('document-too-long', { count: lines, limit: mostLines }));
  }
  const { headline, above, rest } = headlineOf(story);
  const title = headline ?? titleFromText(textOf(rest.slice(0, 1)));
  if (title === '') return refusedReading(reason('title-missing', {}));
  const header = readHeader(rest, timeZone);
  const dates = datesFrom(header.stamps, timeZone);
  const article: FoundArticle = {
    title,
    ...dates,
    publisher: header.publisher === undefined ? undefined : { name: header.publisher },
    credit: header.credits.length > 0 ? header.credits.join(' · ') : undefined,
    tagNames: [],
    authorNames: [],
    body: { type: 'root', children: paragraphsOf([...above, ...header.body]) },
    notes: [
      ...(headline === undefined ? [reason('title-from-text', { title })] : []),
      ...dates.notes,
    ],
  };
  return { kind: 'article', article };
}

interface Headline {
  /** Absent where the first line is a paragraph, of one line or of wrapped ones. */
  headline?: string;
  /** The invocation above the headline, which belongs to the text. */
  above: readonly Block[];
  rest: readonly Block[];
}

function headlineOf(story: readonly Block[]): Headline {
  const [first = [], ...others] = story;
  const [line, ...under] = first;
  if (!line) return { above: [], rest: others };
  const below = under.length > 0 ? [under, ...others] : others;
  if (isInvocation(line.text) && below.length > 0) {
    return { ...headlineOf(below), above: [[line]] };
  }
  const isParagraph =
    line.text.length > longestTitle || (under.length > 0 && isWrapped(first, widthOf(story)));
  const hasWords = /[\p{L}\p{N}]/u.test(line.text);
  if (isParagraph || !hasWords) return { above: [], rest: story };
  return { headline: line.text, above: [], rest: below };
}

/** The text of a story. */
export function textOf(story: readonly Block[]): string {
  return story.map((block) => block.map(({ text }) => text).join('\n')).join('\n\n');
}

function refusedReading(why: ImportReason): FoundReading {
  return { kind: 'refused', reasons: [why] };
}
