import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { createSearcher } from '../../../../src/search/browser/searcher.ts';
import { buildSearchIndex } from '../../../../src/search/build/build-search-index.ts';
import type { SearchDocument } from '../../../../src/search/document.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import { createIndexServer } from '../../../../src/search/serve-index.ts';
import type { BenchCase } from '../case-folder.ts';
import { type CaseOutcome, caseOutcome } from '../outcome.ts';

/** Documents of identifier, title and text; queries with the identifier that comes first. */
const sourceSchema = z.looseObject({
  docs: z.array(z.tuple([z.string(), z.string(), z.string()])),
  queries: z.array(z.tuple([z.string(), z.string()])),
});
/** Stands in `queries` for a query that finds nothing. */
const nothing = '-';

/** Indexes the documents and asks the queries; each finds its article first. */
export async function runSearchCase(each: BenchCase, root: string): Promise<CaseOutcome> {
  const [file = ''] = each.sources;
  const { docs, queries } = sourceSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const folder = join(root, 'pagefind');
  const documents = docs.map(([id, title, text]) => ({
    digest: id,
    document: () => documentOf(id, title, text),
  }));
  await buildSearchIndex({ documents, folder, store: join(root, 'store') });
  const answer = createIndexServer(folder, '/pagefind/');
  const server = createServer((request, response) => {
    void answer(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    // A TCP server's address is never the string that a pipe's is.
    const { port } = server.address() as AddressInfo;
    const searcher = await createSearcher(`http://127.0.0.1:${port}/pagefind/`);
    const differences: (string | undefined)[] = [];
    for (const [query, wanted] of queries) {
      const found = await searcher.search({
        query: parseQuery(query),
        filters: {},
        sort: 'relevance',
      } as Parameters<typeof searcher.search>[0]);
      const [first] = await Promise.all(found.hits(0, 1).map((hit) => hit.load()));
      const id = first?.url.replaceAll('/', '') ?? nothing;
      differences.push(id === wanted ? undefined : `${query}: ${id} first, not ${wanted}`);
    }
    return caseOutcome(differences);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function documentOf(id: string, title: string, text: string): SearchDocument {
  return {
    url: `/${id}/`,
    title,
    text,
    headings: [],
    meta: { date: '1 يناير 2024', section: '' },
    filters: { section: [], tag: [], author: [], year: [{ id: '2024', label: '2024' }] },
    published: Date.UTC(2024, 0, 1) / 1000,
  };
}
