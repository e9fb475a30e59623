import { setTimeout } from 'node:timers/promises';
import { type PublishPhase, type PublishPlan, publishPhases } from './plan-publication.ts';
import { formatState, type PublishState } from './publish-state.ts';
import { type PublishTarget, TargetError } from './publish-target.ts';

/** Milliseconds before each further try. */
const waits = [1000, 5000] as const;

export interface PublishRun {
  target: PublishTarget;
  plan: PublishPlan;
  /** Digests of the site's files by path. */
  files: ReadonlyMap<string, string>;
  state: PublishState;
  onFile: (phase: PublishPhase, path: string) => void;
  /** A try failed; there is another after `wait` milliseconds. */
  onRetry: (error: TargetError, wait: number) => void;
  /** Replaces the waiting in tests. */
  wait?: (milliseconds: number) => Promise<void>;
}

/**
 * Carries out a plan phase by phase. What is about to be uploaded is noted at the target first, and
 * what was uploaded after each phase: after an interruption the next run goes on with that phase,
 * and no file is left behind that nobody knows of.
 *
 * @throws TargetError if the last try of a phase fails.
 */
export async function publishChanges(run: PublishRun): Promise<void> {
  const { target, plan, files, state, onFile } = run;
  const published = new Map(state.files);
  const gone = new Map(plan.waiting);
  const save = () => retry(run, () => target.writeState(formatState({ files: published, gone })));
  for (const phase of publishPhases) {
    const paths = plan.uploads[phase];
    if (paths.length === 0) continue;
    for (const path of paths) published.set(path, null);
    await save();
    await retry(run, () => target.upload(paths, (path) => onFile(phase, path)));
    for (const path of paths) published.set(path, files.get(path) ?? null);
    await save();
  }
  if (plan.removals.length > 0) await retry(run, () => target.remove(plan.removals));
  for (const path of plan.removals) published.delete(path);
  const isSame = published.size === state.files.size && sameKeys(gone, state.gone);
  if (plan.removals.length > 0 || !isSame) await save();
}

function sameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

async function retry(
  { onRetry, wait = (time) => setTimeout(time) }: PublishRun,
  work: () => Promise<void>,
): Promise<void> {
  for (const time of waits) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TargetError)) throw error;
      onRetry(error, time);
      await wait(time);
    }
  }
  return work();
}
