import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../../src/loader/write-atomically.ts';
import { listParentFolders } from './parent-folders.ts';
import { stateName } from './publish-state.ts';
import { type PublishTarget, TargetError } from './publish-target.ts';

/** The exit code of rsync where a file it was asked for is missing, or cannot be read. */
const partial = 23;

/**
 * Files may be read by a web server that runs as another user. Times and sizes say nothing here:
 * which files differ is known by their digests.
 */
const common = ['--recursive', '--ignore-times', '--chmod=D755,F644', '--from0'];

/**
 * A folder that is there and that rsync (3.1 or newer) reaches, mostly over SSH. Each file is replaced by a rename, as
 * rsync does.
 *
 * @param site Absolute path of the built site.
 * @param address As rsync takes it: `user@host:/path`, `rsync://host/module/path`, or a path.
 */
export function rsyncTarget(site: string, address: string): PublishTarget {
  const remote = `${address.replace(/(?<!\/)\/+$/, '')}/`;
  return {
    name: address,
    readState: () =>
      withTempFolder(async (folder) => {
        const { code, errors } = await runRsync(['--', `${remote}${stateName}`, `${folder}/`]);
        if (code === 0) return readFile(join(folder, stateName), 'utf8');
        // Only if the folder itself answers is the file what is missing.
        if (code === partial && (await isReachable(remote))) return undefined;
        throw new TargetError(errors);
      }),
    writeState: (text) =>
      withTempFolder(async (folder) => {
        await writeAtomically(join(folder, stateName), text);
        await send([...common, '--files-from=-', '--', `${folder}/`, remote], [stateName]);
      }),
    async upload(paths, onFile) {
      if (paths.length === 0) return;
      const args = [...common, '--files-from=-', '--out-format=%n', '--', `${site}/`, remote];
      await send(args, paths, (path) => {
        if (!path.endsWith('/')) onFile(path);
      });
    },
    remove: (paths) =>
      withTempFolder(async (folder) => {
        if (paths.length === 0) return;
        const source = join(folder, 'empty');
        await mkdir(source);
        const rules = join(folder, 'rules');
        const parents = listParentFolders(paths).map((parent) => `${parent}/`);
        await writeFile(
          rules,
          [...parents, ...paths].map((path) => `/${toPattern(path)}\0`).join(''),
        );
        // Of an empty folder everything at the target is superfluous; what is excluded stays.
        const filters = ['--from0', `--include-from=${rules}`, '--exclude=*'];
        await send(['--recursive', '--delete', ...filters, '--', `${source}/`, remote]);
      }),
  };
}

/** A path as a pattern of rsync that matches nothing else: a backslash escapes only beside these. */
function toPattern(path: string): string {
  return /[*?[]/.test(path) ? path.replace(/[*?[\\]/g, '\\$&') : path;
}

async function isReachable(remote: string): Promise<boolean> {
  const { code } = await runRsync(['--list-only', '--dirs', '--', remote]);
  return code === 0;
}

async function send(
  args: readonly string[],
  paths?: readonly string[],
  onLine?: (line: string) => void,
): Promise<void> {
  const { code, errors } = await runRsync(args, paths, onLine);
  if (code !== 0) throw new TargetError(errors);
}

function runRsync(
  args: readonly string[],
  paths: readonly string[] = [],
  onLine: (line: string) => void = () => {},
): Promise<{ code: number; errors: string }> {
  const child = spawn('rsync', args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  let rest = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  // rsync may have ended before it has read all names; its exit code says why.
  child.stdin.on('error', () => {});
  child.stdin.end(paths.map((path) => `${path}\0`).join(''));
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new TargetError(error.message)));
    child.once('close', (code) => resolve({ code: code ?? 1, errors: errors.trim() }));
  });
}

async function withTempFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'maqalat-publish-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
