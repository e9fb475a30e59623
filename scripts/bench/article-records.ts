import { z } from 'zod';
import { cleanCharacters } from '../../src/convert/text/characters.ts';
import { jsonLines } from './json-lines.ts';

/** One line: an identifier, a title, the text with a paragraph a line, and what else is known. */
const recordSchema = z.object({
  id: z.coerce.string(),
  title: z.string(),
  text: z.string(),
  date: z.string().nullish(),
  category: z.string().nullish(),
});

export type ArticleRecord = z.infer<typeof recordSchema>;

/**
 * The articles of a JSON Lines file, one at a time.
 *
 * @param file Lines of {id, title, text, date?, category?}, perhaps gzipped.
 * @param limit The most articles to give.
 * @returns Records with white space in the title made single.
 * @throws When the file cannot be read, on a line that is not JSON, or not such a record.
 */
export async function* articleRecords(
  file: string,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<ArticleRecord> {
  let count = 0;
  for await (const line of jsonLines(file)) {
    if (count >= limit) break;
    const record = recordSchema.parse(line);
    const title = cleanCharacters(record.title).text.replace(/\s+/gu, ' ').trim();
    // Real collections hold a few records without a headline, which no site could list.
    if (title === '') continue;
    // What the importer would clean, and a build refuse.
    yield { ...record, title, text: cleanCharacters(record.text).text };
    count += 1;
  }
}
