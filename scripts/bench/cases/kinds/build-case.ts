import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchCase } from '../case-folder.ts';
import { type CaseOutcome, caseOutcome } from '../outcome.ts';
import { findCrash, runProject } from '../run-project.ts';

/**
 * Builds the source as a site, with the environment that the expected outcome or the notes name. A
 * build that refuses it must name what the check names; `dist/…` files that are named must be there,
 * and nothing may be written into this project's own folders.
 */
export async function runBuildCase(each: BenchCase, folder: string): Promise<CaseOutcome> {
  const content = join(folder, 'content');
  await mkdir(content);
  for (const source of each.sources) await cp(source, content, { recursive: true });
  const site = /SITE_URL=(\S+)/.exec(`${each.expected}\n${each.commands.join('\n')}`)?.[1];
  const env = {
    CONTENT_DIR: content,
    CACHE_DIR: join(folder, 'cache'),
    NODE_COMPILE_CACHE: join(folder, 'node-cache'),
    NODE_ENV: 'production',
    ...(site && { SITE_URL: site }),
  };
  const started = Date.now();
  const check = await runProject('check', [], env, 60);
  const dist = join(folder, 'dist');
  const build = await runProject('build', ['--outDir', dist], env, 300);
  const crash = findCrash(check, 'check') ?? findCrash(build, 'build');
  if (crash) return crash;
  const files = [...each.expected.matchAll(/\bdist\/(\w[\w./-]*\w|_\w+)/g)].map(([, name]) => name);
  const said = /\b([\w-]+\/[\w.-]+\.mdx:\d+)/.exec(each.expected)?.[1];
  const isRefused = build.exitCode !== 0;
  const stray = /\bCACHE_DIR\b/.test(each.expected) ? await newerThan(started) : undefined;
  return caseOutcome([
    isRefused !== (check.exitCode !== 0) ? 'check and build do not agree' : undefined,
    isRefused && said === undefined
      ? `build: ${build.output.trim().split('\n').at(-1)}`
      : undefined,
    isRefused && said && ![check, build].every(({ output }) => output.includes(said))
      ? `not named: ${said}`
      : undefined,
    ...files.map((name = '') => (existsSync(join(dist, name)) ? undefined : `no dist/${name}`)),
    stray && `written outside of CACHE_DIR: ${stray}`,
  ]);
}

/** A file of this project that was written since, by a command that had folders elsewhere. */
async function newerThan(moment: number): Promise<string | undefined> {
  for (const folder of ['.cache', '.astro', 'node_modules/.vite']) {
    for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
      const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: 0 }));
      if (mtimeMs > moment) return join(folder, name);
    }
  }
  return undefined;
}
