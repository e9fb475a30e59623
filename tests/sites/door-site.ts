import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CommandResult, withoutTestFlags } from './run-command.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
/** What a build needs of the engine, besides its packages. */
const engineParts = ['package.json', 'scripts', 'src'];

/** A copy of `tests/sites/door` outside the repository, with the engine as its package. */
export interface DoorSite extends AsyncDisposable {
  /** Absolute path. */
  root: string;
  /** Builds it as `maqalat build` or as `astro build` does. @param outDir Absolute path. */
  build(command: 'maqalat' | 'astro', outDir: string): Promise<CommandResult>;
}

/** Lays the site out in a folder of its own. */
export async function doorSite(): Promise<DoorSite> {
  const root = await mkdtemp(join(tmpdir(), 'maqalat-door-'));
  await cp(new URL('./door/', import.meta.url), root, { recursive: true });
  // Within the site: Astro takes no components from a folder that shares no parent with the site's.
  for (const part of engineParts) {
    await cp(join(repository, part), join(root, 'engine', part), { recursive: true });
  }
  await linkPackages(root);
  await writeFile(
    join(root, 'astro.config.mjs'),
    `import maqalat from './engine/src/index.ts';
import settings from './src/site.config.ts';

export default { integrations: [maqalat(settings)] };
`,
  );
  await writeFile(join(root, 'package.json'), '{ "type": "module" }\n');
  return {
    root,
    build: (command, outDir) => run(root, [...entries[command], 'build', '--outDir', outDir]),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

const entries = {
  maqalat: ['engine/scripts/maqalat.ts'],
  astro: ['node_modules/astro/bin/astro.mjs'],
};

/** Every package of the repository, and the engine as `maqalat`. */
async function linkPackages(root: string): Promise<void> {
  const folder = join(root, 'node_modules');
  await mkdir(folder);
  const packages = join(repository, 'node_modules');
  const names = (await readdir(packages)).filter((name) => !name.startsWith('.'));
  await Promise.all(
    names.map((name) => symlink(join(packages, name), join(folder, name), 'junction')),
  );
  await symlink(join(root, 'engine'), join(folder, 'maqalat'), 'junction');
}

function run(cwd: string, args: readonly string[]): Promise<CommandResult> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: {
      ...withoutTestFlags(process.env),
      // Compiled pages lead to the packages of the site that they were compiled for.
      CACHE_DIR: join(cwd, '.cache'),
      MAQALAT_LANG: 'en',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
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
