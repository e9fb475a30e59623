import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import { largestSource } from '../../../src/loader/read-source.ts';
import { cleanCharacters } from '../clean/characters.ts';
import { shortDigest } from '../digest.ts';
import { decodingNotes } from '../encoding/decoding-notes.ts';
import type { RawArticle, SourceIdentity } from '../raw-article.ts';
import { reason } from '../reason.ts';
import { isInvocation } from './invocation.ts';
import type { Reader, Reading } from './reader.ts';
import { readHeader } from './text/header.ts';
import { type Block, blocksOf } from './text/lines.ts';
import { isWrapped, paragraphsOf, widthOf } from './text/paragraphs.ts';
import { datesFrom } from './text/stamps.ts';
import { storiesOf } from './text/stories.ts';
import { titleFromText } from './title-from-text.ts';

/** A novel wrapped at 80 characters has 6,000 lines that are not blank. */
const mostLines = 10_000;
/** A first line longer than this is a paragraph: the source has no headline. */
const longestTitle = 300;

/** Beginnings of formats that are no plain text, though some can be decoded as such. */
const otherFormats = /^\s*(?:<(?:!doctype|\?xml|html|rss|feed)\b|%PDF-|\{\\rtf|\{\s*"|\[\s*\{)/i;

/**
 * Plain text as newsrooms and pages give it when copied: headline, publisher, time stamps, credit
 * line, paragraphs.
 */
export const textReader: Reader = {
  format: 'text',
  recognises: ({ headText }) => !headText.includes('\0') && !otherFormats.test(headText),
  read: async function* (source, { timeZone }) {
    const decoded = await source.text(largestSource);
    const { text, removed } = cleanCharacters(decoded.text);
    const stories = storiesOf(blocksOf(text), timeZone);
    const notes = [
      ...decodingNotes(decoded),
      ...(removed > 0 ? [reason('text-cleaned', { step: 'invisible', count: removed })] : []),
    ];
    const [only, ...others] = stories;
    if (only && others.length === 0) {
      const digest = shortDigest(await source.bytes(largestSource));
      yield readStory(only, { name: source.name, digest }, notes, timeZone);
      return;
    }
    for (const [index, story] of stories.entries()) {
      const digest = shortDigest(textOf(story));
      yield readStory(story, { name: `${source.name}#${index + 1}`, digest }, notes, timeZone);
    }
  },
};

function readStory(
  story: readonly Block[],
  identity: SourceIdentity,
  notes: readonly ImportReason[],
  timeZone: string,
): Reading {
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
  const article: RawArticle = {
    identity,
    title,
    ...dates,
    publisher: header.publisher === undefined ? undefined : { name: header.publisher },
    credit: header.credits.length > 0 ? header.credits.join(' · ') : undefined,
    agencies: [],
    tagNames: [],
    authorNames: [],
    body: { type: 'root', children: paragraphsOf([...above, ...header.body]) },
    isBare: true,
    notes: [
      ...notes,
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

function textOf(story: readonly Block[]): string {
  return story.map((block) => block.map(({ text }) => text).join('\n')).join('\n\n');
}

function refusedReading(why: ImportReason): Reading {
  return { kind: 'refused', reasons: [why] };
}
