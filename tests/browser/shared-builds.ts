import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Absolute path of the folder where sites stand that several test files look at. */
    builds: string;
  }
}

/** Gives all test files one folder for what they build, and removes it after the last of them. */
export default async function shareBuilds(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'maqalat-builds-'));
  project.provide('builds', folder);
  return () => rm(folder, { recursive: true, force: true });
}
