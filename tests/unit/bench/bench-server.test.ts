import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BenchServer, startBenchServer } from '../../../scripts/bench/search/bench-server.ts';

describe('the bench’s server', () => {
  let folder: string;
  let server: BenchServer;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maqalat-bench-test-'));
    await mkdir(join(folder, 'index'));
    await writeFile(join(folder, 'index', 'words.json'), JSON.stringify('باب'.repeat(5000)));
    await writeFile(join(folder, 'index', 'chunk.pf_index'), Buffer.alloc(5000, 'x'));
    server = await startBenchServer(folder, true);
  });

  afterEach(async () => {
    await server[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  test('sends text gzipped, and index files as they are, to be kept for ever', async () => {
    const json = await fetch(`${server.origin}/index/words.json`);
    expect(json.headers.get('content-encoding')).toBe('gzip');
    expect(json.headers.get('cache-control')).toMatch(/immutable/);
    expect(await json.json()).toBe('باب'.repeat(5000));
    const chunk = await fetch(`${server.origin}/index/chunk.pf_index`);
    expect(chunk.headers.has('content-encoding')).toBe(false);
    expect((await chunk.arrayBuffer()).byteLength).toBe(5000);
  });

  test('counts what goes over the wire, headers and all', async () => {
    const before = await server.traffic();
    await (await fetch(`${server.origin}/index/chunk.pf_index`)).arrayBuffer();
    await (await fetch(`${server.origin}/index/words.json`)).arrayBuffer();
    const after = await server.traffic();
    expect(after.requests - before.requests).toBe(2);
    expect(after.bytes - before.bytes).toBeGreaterThan(5000);
    expect(after.bytes - before.bytes).toBeLessThan(7000);
  });

  test('sends a part of an index file where a host does, else the whole', async () => {
    const part = { headers: { Range: 'bytes=10-19' } };
    const answer = await fetch(`${server.origin}/index/chunk.pf_index`, part);
    expect([answer.status, answer.headers.get('content-range')]).toEqual([206, 'bytes 10-19/5000']);
    expect(await answer.text()).toBe('x'.repeat(10));
    await using plain = await startBenchServer(folder, false);
    const whole = await fetch(`${plain.origin}/index/chunk.pf_index`, part);
    expect([whole.status, (await whole.text()).length]).toEqual([200, 5000]);
  });

  test('has a blank Arabic page, and nothing outside its folder', async () => {
    expect(await (await fetch(server.origin)).text()).toContain('<html lang="ar"');
    expect((await fetch(`${server.origin}/index/none.json`)).status).toBe(404);
    expect((await fetch(`${server.origin}/..%2F..%2Fetc%2Fhosts`)).status).toBe(404);
  });
});
