import { parseQuery, removeTyped } from '../../../../src/search/query/parse-query.ts';
import { analyseQuery } from '../../../../src/search/query/query-terms.ts';
import type { Fault, FuzzCase } from '../finding.ts';
import { withTimeLimit } from './time-limit.ts';

/** Reads a query as the search page does. */
export async function tryQuery({ data }: FuzzCase): Promise<Fault[]> {
  const read = await withTimeLimit('query', { size: data.length }, () => readQuery(String(data)));
  return [...read.faults, ...read.result];
}

function readQuery(typed: string): Fault[] {
  const query = parseQuery(typed);
  for (const text of [query.words, ...query.phrases, ...query.excluded]) analyseQuery(text);
  const again = parseQuery(query.text).text;
  if (again !== query.text)
    return [{ kind: 'crash', what: 'a query reads otherwise the second time' }];
  for (const piece of query.typed) {
    if (query.text.slice(piece.start, piece.end) === '') {
      return [{ kind: 'crash', what: 'a typed filter stands nowhere in its query' }];
    }
    parseQuery(removeTyped(query, [piece]));
  }
  return [];
}
