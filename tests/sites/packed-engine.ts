import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleEngine } from '../../scripts/compile/bundle-engine.ts';
import { engineFolderName, extractEngine } from '../../src/search/build/pagefind/extract-engine.ts';
import { type CommandResult, withoutTestFlags } from './run-command.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** A folder outside the repository whose sites have the engine as npm would install it. */
export interface PackedEngine extends AsyncDisposable {
  /** Lays a site out below it. @returns Absolute path of the site. */
  addSite(name: string, write: (site: string) => Promise<void>): Promise<string>;
}

/** Packs the engine: the files that npm would publish, with `lib/` compiled from today's sources. */
export async function packEngine(): Promise<PackedEngine> {
  const root = await mkdtemp(join(tmpdir(), 'maqalat-packed-'));
  const engine = join(root, 'engine');
  for (const path of publishedFiles()) {
    if (path.startsWith('lib/')) continue;
    await mkdir(dirname(join(engine, path)), { recursive: true });
    await cp(join(repository, path), join(engine, path));
  }
  await bundleEngine(join(engine, 'lib'));
  await extractEngine(join(engine, 'lib', engineFolderName));
  return {
    async addSite(name, write) {
      const site = join(root, name);
      await write(site);
      await linkPackages(join(site, 'node_modules'), engine);
      return site;
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

/** What `npm publish` would take, as npm itself says. */
function publishedFiles(): string[] {
  const { stdout, status } = spawnSync('npm pack --dry-run --json --ignore-scripts', {
    ...{ cwd: repository, encoding: 'utf8', shell: true, maxBuffer: 2 ** 26 },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status !== 0) throw new Error(`npm pack ended with ${status}`);
  // npm 11 gives a list, later ones an object by package.
  const packed = Object.values(JSON.parse(stdout) as object)[0] as { files: { path: string }[] };
  return packed.files.map(({ path }) => path);
}

/** The repository's packages, lent to a site; the engine is a copy of its own, as npm makes it. */
async function linkPackages(folder: string, engine: string): Promise<void> {
  const packages = join(repository, 'node_modules');
  await mkdir(folder, { recursive: true });
  const names = (await readdir(packages)).filter((name) => !/^\.|^(?:create-)?maqalat$/.test(name));
  await Promise.all(
    names.map((name) => symlink(join(packages, name), join(folder, name), 'junction')),
  );
  await cp(engine, join(folder, 'maqalat'), { recursive: true });
}

/**
 * Runs a command of the installed engine in a site, in English.
 *
 * @param command `maqalat`, or `astro` for Astro's own commands.
 */
export function runInSite(
  site: string,
  command: 'maqalat' | 'astro',
  args: readonly string[],
): Promise<CommandResult> {
  const entry = { maqalat: 'maqalat/scripts/maqalat.mjs', astro: 'astro/bin/astro.mjs' }[command];
  const child = spawn(process.execPath, [join('node_modules', entry), ...args], {
    cwd: site,
    env: { ...withoutTestFlags(process.env), MAQALAT_LANG: 'en', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}
