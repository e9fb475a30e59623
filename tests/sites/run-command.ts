import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { demoSite } from './demo-site.ts';

export interface CommandResult {
  exitCode: number | null;
  /** Standard output and error together, as a person sees them. */
  output: string;
}

/**
 * Runs one of the project's commands as `npm run` does, in the folder of the site that tests have, in
 * English and without a terminal.
 *
 * @param command Such as `build`.
 * @param args Its arguments.
 * @param env Variables besides those of this process.
 * @param uid The user who runs it; without one, the user of this process.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  uid?: number,
): Promise<CommandResult> {
  const door = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));
  const child = spawn(process.execPath, [door, command, ...args], {
    cwd: demoSite,
    // Vitest's NODE_ENV=test and its VITEST flags would make another build than a person's.
    env: { ...withoutTestFlags(process.env), MAQALAT_LANG: 'en', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
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

/** A person's environment: this one without what Vitest sets. */
export function withoutTestFlags(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const dropped = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*|CONTENT_DIR|SITE_URL)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !dropped.test(name)));
}
