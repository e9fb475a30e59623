import { afterEach, describe, expect, it, vi } from 'vitest';
import { engineLoader, NoIndexError } from '../../../src/search/browser/engine.ts';

afterEach(() => vi.unstubAllGlobals());

const answer = (body: unknown, status = 200) =>
  vi.fn(async () => new Response(JSON.stringify(body), { status }));

describe('loading the search engine', () => {
  it('says so when the site has no index yet', async () => {
    vi.stubGlobal('fetch', answer({}, 404));
    await expect(engineLoader('/pagefind/')()).rejects.toBeInstanceOf(NoIndexError);
  });

  it('fails otherwise than that when the host does, and tries again when asked again', async () => {
    vi.stubGlobal('fetch', answer({}, 503));
    const load = engineLoader('/pagefind/');
    await expect(load()).rejects.not.toBeInstanceOf(NoIndexError);
    vi.stubGlobal('fetch', answer({ languages: {} }));
    await expect(load()).resolves.toBeDefined();
  });

  it('gives an engine that finds nothing on a site without articles, and loads it once', async () => {
    const fetch = answer({ languages: {} });
    vi.stubGlobal('fetch', fetch);
    const load = engineLoader('/folder/pagefind/');
    const engine = await load();
    expect(await load()).toBe(engine);
    expect(fetch.mock.calls).toHaveLength(1);
    expect((await engine.search('بحر', { filters: {} })).results).toEqual([]);
  });
});
