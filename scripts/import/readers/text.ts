import type { FoundReading } from '../../../src/convert/found-article.ts';
import { reason } from '../../../src/convert/reason.ts';
import { cleanCharacters } from '../../../src/convert/text/characters.ts';
import { blocksOf } from '../../../src/convert/text/lines.ts';
import { isPlainText } from '../../../src/convert/text/other-formats.ts';
import { readStory, textOf } from '../../../src/convert/text/read-story.ts';
import { storiesOf } from '../../../src/convert/text/stories.ts';
import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import { largestSource } from '../../../src/loader/read-source.ts';
import { shortDigest } from '../digest.ts';
import { decodingNotes } from '../encoding/decoding-notes.ts';
import type { SourceIdentity } from '../raw-article.ts';
import type { Reader, Reading } from './reader.ts';

/**
 * Plain text as newsrooms and pages give it when copied: headline, publisher, time stamps, credit
 * line, paragraphs.
 */
export const textReader: Reader = {
  format: 'text',
  recognises: ({ headText }) => isPlainText(headText),
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
      yield toReading(readStory(only, timeZone), { name: source.name, digest }, notes);
      return;
    }
    for (const [index, story] of stories.entries()) {
      const digest = shortDigest(textOf(story));
      const identity = { name: `${source.name}#${index + 1}`, digest };
      yield toReading(readStory(story, timeZone), identity, notes);
    }
  },
};

function toReading(
  reading: FoundReading,
  identity: SourceIdentity,
  notes: readonly ImportReason[],
): Reading {
  if (reading.kind === 'refused') return reading;
  const { article } = reading;
  return {
    kind: 'article',
    article: {
      ...article,
      identity,
      agencies: [],
      isBare: true,
      notes: [...notes, ...article.notes],
    },
  };
}
