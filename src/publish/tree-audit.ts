import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startThread } from '../site/start-thread.ts';
import { workerFile } from '../site/worker-file.ts';
import { hasSameStat, type PageLedger } from './page-ledger.ts';

/** Differences of a tree from its ledger; all names are paths below the tree. */
export interface TreeAudit {
  /** Files that were modified or removed by others. */
  touchedFiles: ReadonlySet<string>;
  /** Folders with added or removed entries, and removed folders. */
  changedFolders: ReadonlySet<string>;
}

/** Worker data. */
export interface TreeAuditData {
  /** Absolute path of the tree. */
  folder: string;
  /** Absolute path of its ledger. */
  ledger: string;
}

const threadFile = workerFile('./tree-audit-thread', import.meta.url);

/**
 * Compares a tree with its ledger in a worker thread: reading the stats of a hundred thousand files
 * and folders takes seconds, more from a cold disk; meanwhile this thread can read the content.
 */
export async function auditInThread(data: TreeAuditData): Promise<TreeAudit> {
  // A new tree has no ledger, and starting a thread takes a tenth of a second.
  if (!existsSync(data.ledger)) return { touchedFiles: new Set(), changedFolders: new Set() };
  const thread = startThread(threadFile, data);
  // The worker sends no other message.
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
