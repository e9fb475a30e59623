import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';

const file = '.github/actions/check/action.yml';
const action = parse(readFileSync(file, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'maqalat-action-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Stands for npx, and prints what it is given.
writeFileSync(join(folder, 'npx'), '#!/bin/sh\nprintf "%s\\n" "$@"\n');
chmodSync(join(folder, 'npx'), 0o755);

/** Runs the action's script. @returns The arguments that npx was given. */
function run(inputs: Readonly<Record<string, string>>): string[] {
  const script = action.runs.steps.at(-1).run;
  const { stdout, status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...{ FILES: '.', VERSION: '', FAIL_ON: 'error', SINCE: '' },
      ...inputs,
      GITHUB_ACTION_PATH: resolve('.github/actions/check'),
      PATH: `${folder}${delimiter}${process.env['PATH']}`,
    },
  });
  expect(status, stderr).toBe(0);
  return stdout.trimEnd().split('\n');
}

test('checks files, one a line, by the version that the action has', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(run({ FILES: 'docs/\n\nاقرأني أولًا.md\n' })).toEqual([
    '--yes',
    `maqalat@${version}`,
    'check',
    '--format',
    'github',
    '--fail-on=error',
    '--',
    'docs/',
    'اقرأني أولًا.md',
  ]);
});

test('takes inputs as text, never as code', () => {
  const args = run({ FILES: '$(touch x); --help', SINCE: '`id`', FAIL_ON: 'hint"', VERSION: '1' });
  expect(args.slice(1)).toEqual([
    'maqalat@1',
    'check',
    '--format',
    'github',
    '--fail-on=hint"',
    '--since=`id`',
    '--',
    '$(touch x); --help',
  ]);
  // An expression in a script would be replaced before the shell reads it.
  for (const step of action.runs.steps) expect(step.run ?? '').not.toContain('${{');
});

test('names other actions by their commits', () => {
  for (const { uses } of action.runs.steps) {
    if (uses !== undefined) expect(uses).toMatch(/@[\da-f]{40}$/);
  }
});
