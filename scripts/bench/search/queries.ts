import { z } from 'zod';
import { jsonLines } from '../json-lines.ts';

const querySchema = z.object({
  query: z.string(),
  article_ids: z.array(z.coerce.string()).min(1),
});

/** A question and the articles that answer it. */
export interface Query {
  text: string;
  articles: ReadonlySet<string>;
}

/** One half of the queries may be looked at while ranking is tuned; the other is what is reported. */
export interface QueryHalves {
  tuning: Query[];
  reported: Query[];
}

/**
 * Reads queries: those on even places (counted from 1) are for tuning, those on odd ones for
 * reports. A query that no used article answers is left out of its half.
 *
 * @param file Lines of {query, article_ids}.
 * @param isUsed Whether an article, by its id, is in the index.
 * @throws When the file cannot be read, on a line that is not JSON, or not such a record.
 */
export async function readQueries(
  file: string,
  isUsed: (id: string) => boolean,
): Promise<QueryHalves> {
  const halves: QueryHalves = { tuning: [], reported: [] };
  let place = 0;
  for await (const line of jsonLines(file)) {
    place += 1;
    const { query, article_ids: ids } = querySchema.parse(line);
    if (!ids.some(isUsed)) continue;
    const half = place % 2 === 0 ? halves.tuning : halves.reported;
    half.push({ text: query, articles: new Set(ids) });
  }
  return halves;
}
