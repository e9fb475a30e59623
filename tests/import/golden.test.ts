import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../scripts/import/import-files.ts';
import { openRun, readSiteVocabularies } from '../../scripts/import/import-run.ts';
import { readMapping } from '../../scripts/import/readers/table/mapping.ts';
import type { ReportEntry } from '../../scripts/import/report-entry.ts';
import { listArticleNames } from '../../src/loader/read-content.ts';
import { loadArticle } from '../../src/loader/load-article.ts';
import { collect } from './collect.ts';
import { plainChoices } from './plain-choices.ts';

/*
 * A case is a folder: `source.*` (or all of `source/`) goes in, with `mapping.yaml` where it is a
 * table. One article must come out as `expected.mdx`; several, or one with pictures, as the files
 * of `expected/`, which is what `content/` gains. Without either, all must be refused.
 * `expected-report.json` has the report line, or a list of them.
 *
 * To add a case, copy a folder, change its source, delete what it expected, run
 * `npm test -- tests/import -u` and read what was written as an editor would.
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

async function importCase(folder: string, source: string): Promise<ReportEntry[]> {
  const { vocabularies, problems } = await readSiteVocabularies(out);
  expect(problems).toEqual([]);
  const { columns } = readMapping(join(folder, 'mapping.yaml'));
  const choices = { ...plainChoices, mapping: columns };
  const run = await openRun({ out, timeZone: 'UTC', choices, vocabularies });
  return collect(importFiles([source], run));
}

const posix = (path: string) => path.split(sep).join('/');

/** Files below `content/` that were not there before, or differ. */
async function gained(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const name = posix(relative(content, file));
    const bytes = await readFile(file);
    const before = await readFile(join(here, 'vocabularies', name)).catch(() => undefined);
    if (!before?.equals(bytes)) files.set(name, bytes);
  }
  return files;
}

describe.each(folders.map(({ name }) => name))('the source of %s', (name) => {
  it('becomes what is expected, which the site accepts, and then stays as it is', async () => {
    const folder = join(here, name);
    const files = await readdir(folder);
    const source = files.find((file) => /^source(?:\.|$)/.test(file));
    if (source === undefined) throw new Error(`${name} has no source`);

    const shown = (entry: ReportEntry) => ({
      ...entry,
      source: posix(relative(folder, entry.source)),
      target: entry.target && posix(relative(out, entry.target)),
    });
    const entries = (await importCase(folder, join(folder, source))).map(shown);
    const report = entries.length === 1 ? entries[0] : entries;
    const text = JSON.stringify(report, null, 2).replaceAll(`${out}${sep}`, '');
    await expect(`${text}\n`).toMatchFileSnapshot(
      join(folder, 'expected-report.json'),
    );

    const written = await gained();
    const [only, ...others] = [...written.keys()];
    const isSingle = only?.endsWith('.mdx') && others.length === 0 && !files.includes('expected');
    for (const [file, bytes] of written) {
      const expected = isSingle ? 'expected.mdx' : join('expected', file);
      if (/\.(?:mdx|yaml|svg)$/.test(file)) {
        await expect(bytes.toString()).toMatchFileSnapshot(join(folder, expected));
      } else expect(bytes.equals(await readFile(join(folder, expected)))).toBe(true);
    }
    const now = await readdir(folder);
    const wanted = now.includes('expected')
      ? (await readdir(join(folder, 'expected'), { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => posix(relative(join(folder, 'expected'), join(entry.parentPath, entry.name))))
      : now.filter((file) => file === 'expected.mdx').map(() => only);
    // Nothing that is expected stayed away; what is missing among the expected, the snapshots tell.
    expect([...written.keys()]).toEqual(expect.arrayContaining(wanted));

    const { vocabularies } = await readSiteVocabularies(out);
    for (const article of await listArticleNames(content)) {
      const { problems } = await loadArticle({ folder: content, vocabularies }, article);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }

    const again = await importCase(folder, join(folder, source));
    const outcomes = new Set(again.map(({ outcome }) => outcome));
    for (const outcome of ['written', 'updated', 'kept'] as const) expect(outcomes).not.toContain(outcome);
    expect(await gained()).toEqual(written);
  });
});
