import { createSearcher, type Hit } from '../../../../src/search/browser/searcher.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import { firstPageSize, type QueryResult } from '../query-result.ts';
import { firstResults } from './first-results.ts';

const searcher = createSearcher('/maqalat/');

export async function ask(query: string, started: number): Promise<QueryResult> {
  const answer = await (await searcher).search({
    query: parseQuery(query),
    filters: {},
    sort: 'relevance',
    unfinished: false,
  });
  const load = async (hit: Hit) => {
    const { url, title, excerpt, subResults } = await hit.load();
    return { url, title, excerpts: [excerpt, ...subResults.map((each) => each.excerpt)] };
  };
  return {
    ...(await firstResults(answer.hits(0, firstPageSize), load, started)),
    total: answer.total,
    changed: answer.changed,
    suggestion: answer.suggestion,
  };
}
