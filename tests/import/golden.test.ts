import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../scripts/import/import-files.ts';
import { openRun, vocabulariesBeside } from '../../scripts/import/import-run.ts';
import type { ReportEntry } from '../../scripts/import/report-entry.ts';
import { collect } from './collect.ts';

/*
 * A case is a folder: `source.*` goes in, `expected.mdx` must come out byte for byte, and
 * `expected-report.json` is its report line. A case without `expected.mdx` must be refused.
 * To add one, copy a folder and change its files.
 */
const here = import.meta.dirname;
const folders = (await readdir(here, { withFileTypes: true })).filter(
  (entry) => entry.isDirectory() && entry.name !== 'vocabularies',
);

let content: string;
let out: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'import-golden-'));
  await cp(join(here, 'vocabularies'), content, { recursive: true });
  out = join(content, 'articles');
});
afterEach(() => rm(content, { recursive: true }));

async function importOne(source: string): Promise<ReportEntry> {
  const { vocabularies, problems } = await vocabulariesBeside(out);
  expect(problems).toEqual([]);
  const choices = { force: false, dryRun: false };
  const run = await openRun({ out, timeZone: 'UTC', choices, vocabularies });
  const entries = await collect(importFiles([source], run));
  const [entry] = entries;
  if (!entry || entries.length > 1) throw new Error('a case is one article');
  return entry;
}

describe.each(folders.map(({ name }) => name))('the source of %s', (name) => {
  it('becomes the expected article with the expected report, and then stays as it is', async () => {
    const folder = join(here, name);
    const files = await readdir(folder);
    const source = files.find((file) => file.startsWith('source.'));
    if (source === undefined) throw new Error(`${name} has no source`);

    const entry = await importOne(join(folder, source));
    const target = entry.target && relative(out, entry.target).split(sep).join('/');
    const report = JSON.parse(await readFile(join(folder, 'expected-report.json'), 'utf8'));
    expect({ ...entry, source, target }).toEqual(report);

    const isRefused = !files.includes('expected.mdx');
    expect(entry.outcome).toBe(isRefused ? 'refused' : 'written');
    if (isRefused || entry.target === null) {
      expect(await readdir(content)).not.toContain('articles');
      return;
    }
    const article = await readFile(entry.target, 'utf8');
    expect(article).toBe(await readFile(join(folder, 'expected.mdx'), 'utf8'));

    const again = await importOne(join(folder, source));
    expect(again).toMatchObject({ outcome: 'unchanged', target: entry.target });
    expect(await readFile(entry.target, 'utf8')).toBe(article);
  });
});
