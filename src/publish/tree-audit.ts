import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../site/worker-file.ts';
import { hasSameStat, type PageLedger } from './page-ledger.ts';

/** What of a tree is no longer as its ledger says; all names are paths below the tree. */
export interface TreeAudit {
  /** Files that somebody wrote into, or took away. */
  touchedFiles: ReadonlySet<string>;
  /** Folders that something was added to, or taken from; also those that are gone. */
  changedFolders: ReadonlySet<string>;
}

/** What the thread is given. */
export interface TreeAuditData {
  /** Absolute path of the tree. */
  folder: string;
  /** Absolute path of its ledger. */
  ledger: string;
}

const threadFile = workerFile('./tree-audit-thread', import.meta.url);

/**
 * Compares a tree with its ledger, in a thread: asking for the times of a hundred thousand files and
 * as many folders takes seconds, more so where they must come from the disk, and meanwhile another
 * thread can read the content.
 */
export async function auditInThread(data: TreeAuditData): Promise<TreeAudit> {
  const thread = new Worker(threadFile, { workerData: data });
  // Its module answers with nothing else.
  const [audit] = (await once(thread, 'message')) as [TreeAudit];
  return audit;
}

/** Compares a tree with its ledger. @param folder Absolute path. */
export function auditTree(folder: string, { files, folders }: PageLedger): TreeAudit {
  const touchedFiles = new Set<string>();
  for (const [name, entry] of files) {
    if (!hasSameStat(join(folder, name), entry)) touchedFiles.add(name);
  }
  const changedFolders = new Set<string>();
  for (const [name, time] of folders) {
    const state = statSync(join(folder, name), { throwIfNoEntry: false });
    if (state?.mtimeMs !== time) changedFolders.add(name);
  }
  return { touchedFiles, changedFolders };
}
