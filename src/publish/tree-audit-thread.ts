import { parentPort, workerData } from 'node:worker_threads';
import { readLedger } from './page-ledger.ts';
import { auditTree, type TreeAuditData } from './tree-audit.ts';

/* Worker thread that compares a tree with its ledger; `tree-audit.ts` starts it. */
const { folder, ledger } = workerData as TreeAuditData;
parentPort?.postMessage(auditTree(folder, readLedger(ledger)));
