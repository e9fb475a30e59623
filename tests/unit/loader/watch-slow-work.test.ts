import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('./read-slowly.ts', import.meta.url));

function run(name: string, milliseconds: number): string {
  const { stderr } = spawnSync(process.execPath, [command, name, String(milliseconds)], {
    encoding: 'utf8',
    env: { ...process.env, MAQALAT_LANG: 'en', NODE_NO_WARNINGS: '1' },
  });
  return stderr;
}

describe('Someone who waits', () => {
  it('is told what for, while the thread that reads it is busy', () => {
    expect(run('content/articles/2024/slow.mdx', 10_000)).toMatch(
      /^content\/articles\/2024\/slow\.mdx is still being read after 0\.3 seconds\ndone\n$/,
    );
  }, 60_000);

  it('gets no name that a terminal obeys', () => {
    expect(run('a\u001b[2J.mdx', 10_000)).toContain('a[U+001B][2J.mdx is still');
  }, 60_000);

  it('hears nothing of what is quick', () => {
    expect(run('quick.mdx', 1)).toBe('done\n');
  }, 60_000);
});
