import { writeSync } from 'node:fs';
import process from 'node:process';
import { workerData } from 'node:worker_threads';
import { resolveCommandLocale } from '../i18n/command-locale.ts';
import { slowWorkMessage } from '../i18n/commands/slow-work-message.ts';
import { harmlessLines } from '../i18n/problems/shown-value.ts';
import { readCurrentWork } from './current-work.ts';

/* Worker thread that reports slow work while it is in progress; `watch-slow-work.ts` starts it. */
const { buffer, patience } = workerData as { buffer: SharedArrayBuffer; patience: number };
const message = slowWorkMessage(resolveCommandLocale(process.env));
const named = new Set<string>();
setInterval(() => {
  for (const { name, since } of readCurrentWork(buffer)) {
    const id = `${since} ${name}`;
    if (Date.now() - since < patience || named.has(id)) continue;
    named.add(id);
    // Written directly: a worker's `process.stderr` goes through the main thread, which may be
    // busy.
    writeSync(2, `${harmlessLines(message(name, patience / 1000))}\n`);
  }
}, patience / 10);
