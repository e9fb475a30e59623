import type { Browser, Page } from 'playwright-core';
import { articleIdOf } from './article-address.ts';
import type { BenchServer } from './bench-server.ts';
import type { Query } from './queries.ts';
import { type ClientModule, firstPageSize, type QueryResult } from './query-result.ts';
import type { SystemName } from './systems.ts';

/** One query and what it found. */
export interface AnsweredQuery {
  query: Query;
  asked: QueryResult;
  /** Ids of the articles shown, in order, at most ten. */
  found: string[];
}

/** Where queries are asked. */
export interface Place {
  browser: Browser;
  server: BenchServer;
}

/** Opens a page with an empty cache, for as long as `use` takes. */
export async function visit(
  { browser, server }: Place,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.origin);
    await use(page);
  } finally {
    await context.close();
  }
}

/** Asks one query; the client loads on the page's first. */
export async function ask(page: Page, system: SystemName, query: Query): Promise<AnsweredQuery> {
  const asked = await page.evaluate(
    async ({ client, text }) => {
      const started = performance.now();
      const { ask }: ClientModule = await import(client);
      return ask(text, started);
    },
    { client: `/${system}/client.js`, text: query.text },
  );
  const found = asked.shown.slice(0, firstPageSize).map(({ url }) => articleIdOf(url));
  return { query, asked, found };
}
