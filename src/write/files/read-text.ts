import type { FoundReading } from '../../convert/found-article.ts';
import { reason } from '../../convert/reason.ts';
import { noteAdjacentLines } from '../../convert/text/adjacent-lines.ts';
import { cleanCharacters } from '../../convert/text/characters.ts';
import { blocksOf } from '../../convert/text/lines.ts';
import { isPlainText } from '../../convert/text/other-formats.ts';
import { readStory } from '../../convert/text/read-story.ts';
import { storiesOf } from '../../convert/text/stories.ts';
import { markSubHeadings } from '../../convert/text/sub-headings.ts';

/** Stories of one file; each becomes a draft. */
const mostStories = 20;

/**
 * Reads plain text as the importer does: headline, time stamps, paragraphs, sub-headings; lines that
 * no blank line parts stay lines of their own, as in a poem.
 *
 * @param timeZone IANA zone for stamps that name none.
 */
export function readText(source: string, timeZone: string): FoundReading[] {
  if (!isPlainText(source)) return [{ kind: 'refused', reasons: [reason('unknown-format', {})] }];
  const { text, removed } = cleanCharacters(source);
  const stories = storiesOf(blocksOf(text), timeZone);
  if (stories.length > mostStories) {
    const count = { count: stories.length, limit: mostStories };
    return [{ kind: 'refused', reasons: [reason('document-too-long', count)] }];
  }
  const cleaned =
    removed > 0 ? [reason('text-cleaned', { step: 'invisible', count: removed })] : [];
  return stories.map((story) => {
    const reading = readStory(story, timeZone);
    if (reading.kind === 'refused') return reading;
    const { article } = reading;
    const notes = [...cleaned, ...article.notes, ...noteAdjacentLines(article.body)];
    return { kind: 'article', article: { ...article, body: markSubHeadings(article.body), notes } };
  });
}
