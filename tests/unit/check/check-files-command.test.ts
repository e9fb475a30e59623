import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandFile } from '../../sites/demo-site.ts';

/* `maqalat check FILE…` in a folder that is no site. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maqalat-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function check(args: readonly string[], language = 'en') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile, 'check', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, MAQALAT_LANG: language },
  });
  return { status, stdout, stderr };
}
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('reports places with the words around them, in files and folders', () => {
  write('a.md', 'صعد الى السطح\n');
  write('b.txt', 'نزل و عاد\n');
  write('c.pdf', 'الى\n');
  const { status, stdout } = check(['.']);
  expect(status).toBe(0);
  expect(stdout).toContain('a.md:1:5  warning');
  expect(stdout).toContain('\u2067صعد ⟦الى⟧ السطح\u2069');
  expect(stdout).toContain('b.txt:1:5');
  expect(stdout).not.toContain('c.pdf');
  expect(check(['.'], 'ar').stdout).toContain('تنبيهان');
});

test('--fail-on says from which severity on it fails', () => {
  write('a.md', 'صعد الى السطح\n');
  expect(check(['a.md', '--fail-on', 'warning']).status).toBe(1);
  expect(check(['a.md', '--fail-on', 'error']).status).toBe(0);
  expect(check(['a.md', '--fail-on', 'الكل']).status).toBe(2);
});

test('--fix applies what is safe and says what it changed', () => {
  write('a.md', '# عنوان\n\nصعد الى السطح, و نزل. `الى`\n');
  const { stdout, stderr } = check(['a.md', '--fix']);
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(
    '# عنوان\n\nصعد إلى السطح، ونزل. `الى`\n',
  );
  expect(stderr).toContain('fixed    a.md:3:5  \u2068الى\u2069 → \u2068إلى\u2069  [wrong-form]');
  expect(stderr).toContain('[lone-waw]');
  expect(stdout).toBe('No problems found.\n');
  expect(check(['a.md', '--fix']).stderr).toContain('Nothing to fix.');
});

test('--since checks what has changed, committed or not', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
    });
  write('old.md', 'صعد الى السطح\n');
  write('edited.md', 'نص\n');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
  write('edited.md', 'صعد الى السطح\n');
  write('جديد.md', 'صعد الى السطح\n');
  const { stdout } = check(['.', '--since', 'HEAD']);
  expect(stdout).not.toContain('old.md');
  expect(stdout).toContain('edited.md:1:5');
  expect(stdout).toContain('جديد.md:1:5');
  const wrong = check(['.', '--since', '--output=x']);
  expect(wrong.status).toBe(2);
  expect(check(['.', '--since=--output=x']).status).toBe(2);
  expect(check(['.', '--since', 'no-such-branch']).stderr).toContain('no-such-branch');
});

test('says what it needs and what it cannot read', () => {
  expect(check([]).status).toBe(2);
  expect(check(['nothing.md']).status).toBe(2);
  write('a.pdf', 'x');
  expect(check(['a.pdf']).stderr).toContain('a.pdf is not checked');
});
