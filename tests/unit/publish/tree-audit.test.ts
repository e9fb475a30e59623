import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolderTimes } from '../../../src/publish/folder-files.ts';
import {
  createLedgerEntry,
  type PageLedger,
  writeLedger,
} from '../../../src/publish/page-ledger.ts';
import { auditInThread, auditTree } from '../../../src/publish/tree-audit.ts';
import { writeFiles } from '../../sites/content-folder.ts';

describe('a tree that a build left', () => {
  const names = ['index.html', 'tags/index.html', 'tags/water/index.html'];
  let root: string;
  let ledger: PageLedger;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'maqalat-tree-'));
    await writeFiles(join(root, 'site'), Object.fromEntries(names.map((name) => [name, name])));
    const past = new Date('2024-05-01T08:00:00Z');
    for (const name of [...names, '', 'tags', 'tags/water']) {
      await utimes(join(root, 'site', name), past, past);
    }
    ledger = {
      files: new Map(names.map((name) => [name, createLedgerEntry(join(root, 'site', name), 'k')])),
      folders: readFolderTimes(join(root, 'site'), names),
    };
  });
  afterEach(() => rm(root, { recursive: true }));
  const audit = () => auditTree(join(root, 'site'), ledger);

  test('is as its ledger says', () => {
    expect(audit()).toEqual({ touchedFiles: new Set(), changedFolders: new Set() });
  });

  test('has a file that somebody wrote into, though it has as many bytes', async () => {
    await writeFile(join(root, 'site/tags/index.html'), 'sgat/index.html');
    expect(audit()).toEqual({
      touchedFiles: new Set(['tags/index.html']),
      changedFolders: new Set(),
    });
  });

  test('has a folder that a file was laid into', async () => {
    await writeFile(join(root, 'site/tags/stranger.txt'), 'x');
    expect(audit()).toEqual({ touchedFiles: new Set(), changedFolders: new Set(['tags']) });
  });

  test('lacks what was taken away', async () => {
    await rm(join(root, 'site/tags/water'), { recursive: true });
    expect(audit()).toEqual({
      touchedFiles: new Set(['tags/water/index.html']),
      changedFolders: new Set(['tags', 'tags/water']),
    });
  });

  test('is looked at the same way in a thread, by the ledger that was written', async () => {
    await rm(join(root, 'site/tags/water'), { recursive: true });
    const file = join(root, 'ledger.json');
    await writeLedger(file, ledger);
    expect(await auditInThread({ folder: join(root, 'site'), ledger: file })).toEqual(audit());
  });

  test('of a new tree, which has no ledger, is empty', async () => {
    const missing = join(root, 'no-ledger.json');
    expect(await auditInThread({ folder: join(root, 'new'), ledger: missing })).toEqual({
      touchedFiles: new Set(),
      changedFolders: new Set(),
    });
  });
});
