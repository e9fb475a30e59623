import type { SpawnOptions } from 'node:child_process';
import { measureProcess, type ProcessFigures } from '../../measure-process.ts';

/** Runs and measures a command that must succeed; throws with the end of what it said. */
export async function runMeasured(
  command: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'>,
): Promise<ProcessFigures> {
  const figures = await measureProcess(command, args, options);
  if (figures.exitCode === 0) return figures;
  const said = figures.output.trim().split('\n').slice(-30).join('\n');
  throw new Error(`${command} ${args.join(' ')} failed (${figures.exitCode}):\n${said}`);
}
