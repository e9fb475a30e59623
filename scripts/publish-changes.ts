import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { publishMessages } from '../src/i18n/commands/publish-messages.ts';
import { showUnseen } from '../src/i18n/problems/shown-value.ts';
import { cacheFolder, shownPath } from '../src/loader/folders.ts';
import { digestOutput } from './publish-changes/digest-output.ts';
import { openTarget } from './publish-changes/open-target.ts';
import { planPublication, publishPhases } from './publish-changes/plan-publication.ts';
import { publishChanges } from './publish-changes/publish-changes.ts';
import {
  emptyState,
  type PublishState,
  parseState,
  stateName,
} from './publish-changes/publish-state.ts';
import { type PublishTarget, TargetError } from './publish-changes/publish-target.ts';
import { commandTime } from './terminal/command-time.ts';
import { exitCode } from './terminal/exit-code.ts';
import { print, printError } from './terminal/print.ts';
import { createProgress } from './terminal/progress.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const locale = resolveCommandLocale(process.env);
const messages = publishMessages(locale);
const { options } = readCommandLine(
  {
    command: 'npm run publish-changes --',
    summary: messages.summary,
    options: {
      to: { type: 'string', value: 'TARGET', help: messages.to },
      from: { type: 'string', value: 'DIR', help: messages.from },
      'delete-after': { type: 'string', value: 'MINUTES', help: messages.deleteAfter },
      'dry-run': { type: 'boolean', help: messages.dryRun },
      force: { type: 'boolean', help: messages.force },
    },
    notes: messages.notes,
  },
  locale,
);

const { to = '', 'delete-after': minutes = '60' } = options;
const site = resolve(options.from ?? 'dist');
if (to === '') stop(messages.needsTarget, exitCode.wrongUse);
if (!/^\d{1,6}$/.test(minutes)) stop(messages.wrongMinutes(minutes), exitCode.wrongUse);
const target = openTarget(site, to) ?? stop(messages.unknownTarget(to), exitCode.wrongUse);
if (!existsSync(join(site, 'index.html'))) stop(messages.noSite(shownPath(site)), exitCode.refused);
const isWithin = (path: string, folder: string) => !relative(folder, path).startsWith('..');
if (isWithin(resolve(to), site) || isWithin(site, resolve(to))) {
  stop(messages.targetWithin(to, shownPath(site)), exitCode.wrongUse);
}

try {
  await publish(target);
} catch (error) {
  if (!(error instanceof TargetError)) throw error;
  stop(messages.failed(target.name, error.message), exitCode.refused);
}

async function publish(target: PublishTarget): Promise<void> {
  const state = await readState(target);
  const reading = createProgress(messages.reading);
  await mkdir(cacheFolder, { recursive: true });
  const cacheFile = join(cacheFolder, 'output-digests.json');
  const files = await digestOutput(site, cacheFile, (done, total) => reading.update(done, total));
  reading.end();
  const deleteAfter = Number(minutes) * 60_000;
  const plan = planPublication(files, state, { now: commandTime(locale), deleteAfter });
  const uploads = publishPhases.reduce((sum, phase) => sum + plan.uploads[phase].length, 0);
  const removed = plan.removals.length + plan.waiting.size;
  const isRefused = removed * 2 > state.files.size && !options.force;
  if (options['dry-run']) {
    for (const phase of publishPhases) list(messages.phases[phase], plan.uploads[phase]);
    list(messages.removals, plan.removals);
  }
  if (plan.waiting.size > 0) print(messages.waiting(plan.waiting.size, Number(minutes)));
  if (isRefused) {
    stop(messages.mostRemoved(removed, state.files.size), exitCode.refused);
  }
  if (options['dry-run']) return;
  if (uploads + plan.removals.length === 0) print(messages.nothing(target.name));
  let done = 0;
  const progress = createProgress('');
  await publishChanges({
    ...{ target, plan, files, state },
    onFile: (phase) => {
      done += 1;
      progress.update(done, uploads, messages.phases[phase]);
    },
    onRetry: (error, wait) => progress.log(messages.retry(error.message, wait / 1000)),
  });
  progress.end();
  if (uploads + plan.removals.length > 0) {
    print(messages.done(uploads, plan.removals.length, target.name));
  }
}

async function readState(target: PublishTarget): Promise<PublishState> {
  const text = await target.readState();
  if (text === undefined) return emptyState;
  try {
    return parseState(text);
  } catch {
    return stop(messages.damagedState(target.name, stateName), exitCode.refused);
  }
}

function list(name: string, paths: readonly string[]): void {
  if (paths.length === 0) return;
  print(messages.planned(name, paths.length));
  for (const path of paths) print(`  ${showUnseen(path)}`);
}

function stop(text: string, code: number): never {
  printError(text);
  process.exit(code);
}
