import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PackedEngine, packEngine } from './packed-engine.ts';
import { withoutTestFlags } from './run-command.ts';
import { type DevServer, startDevServer } from './start-dev-server.ts';

const article = '/notes/2025/04/seven-springs/';

/*
 * The dev server of an owner's site, as the installed package runs it. Images of servers often set
 * NODE_ENV to production, with which Astro's dev server leaves out what integrations add to it.
 */
describe('astro dev in a site of somebody’s own', () => {
  let engine: PackedEngine;
  let site: string;
  let server: DevServer;

  beforeAll(async () => {
    engine = await packEngine();
    site = await engine.addSite('wadi', (folder) =>
      cp(new URL('./upgrade-0.2/', import.meta.url), folder, { recursive: true }),
    );
    server = await startDevServer(['node_modules/astro/bin/astro.mjs', 'dev'], {
      cwd: site,
      env: {
        ...withoutTestFlags(process.env),
        ...{ NODE_ENV: 'production', MAQALAT_LANG: 'en', ASTRO_TELEMETRY_DISABLED: '1' },
      },
    });
  });
  afterAll(async () => {
    server?.stop();
    await engine?.[Symbol.asyncDispose]();
  });

  const page = async (path: string) => (await fetch(server.origin + path)).text();
  const edit = async (path: string, from: string, to: string) => {
    const text = await readFile(join(site, path), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(site, path), text.replace(from, to));
  };

  test('shows its article with its own element, its own page and the search page', async () => {
    expect(await page(article)).toContain('<div class="spring"><b>40 لترًا في الدقيقة</b>');
    expect(await page('/notes/contact/')).toContain('<html');
    expect((await fetch(`${server.origin}/notes/search/`)).status).toBe(200);
  });

  test('shows an element anew once its code has changed', async () => {
    await edit('src/elements/spring.ts', "h('b'", "h('strong'");
    await expect
      .poll(() => page(article), { timeout: 20_000 })
      .toContain('<div class="spring"><strong>');
  });

  test('shows an article anew once it has changed', async () => {
    await edit('content/articles/2025/04/seven-springs/index.mdx', 'لكل عين اسم', 'لكل نبع اسم');
    await expect.poll(() => page(article), { timeout: 20_000 }).toContain('لكل نبع اسم');
  });

  test('says that changed settings need a new start', async () => {
    await edit('src/site.config.ts', 'دفاتر الوادي', 'دفاتر السهل');
    await expect
      .poll(server.output, { timeout: 20_000 })
      .toContain('src/site.config.ts has changed');
  });
});
