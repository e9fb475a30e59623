import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { article, contentFolder } from './content-folder.ts';
import { demoSite } from './demo-site.ts';
import { withoutTestFlags } from './run-command.ts';
import { differences, treeDigests } from './tree-digests.ts';

/** A real disk that is really full: a small one in memory, mounted for the commands of one shell. */
const inOwnMounts = ['--map-root-user', '--mount'];
const canMount = spawnSync('unshare', [...inOwnMounts, 'true']).status === 0;

describe.skipIf(!canMount)('a build on a full disk', () => {
  test('says so, leaves the site as it was, and is right once there is space', async () => {
    await using folder = await contentFolder({
      'articles/2024/05/well.mdx': article('حفروا البئر ثلاثة أيام.'),
    });
    const at = (name: string) => join(folder.root, name);
    await mkdir(at('disk'));
    await writeFile(at('new.mdx'), article('وصل الماء إلى الحقل الأعلى. '.repeat(400)));
    const door = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));
    const build = `"${process.execPath}" "${door}" build --outDir "${at('disk/dist')}"`;
    const script = `
      set -e
      mount -t tmpfs -o size=200m tmpfs "${at('disk')}"
      ${build}
      cp -r "${at('disk/dist')}" "${at('before')}"
      cp "${at('new.mdx')}" "${folder.path}/articles/2024/05/field.mdx"
      # With nothing left the cache cannot be opened; with a little, pages cannot be written.
      for left in 0 60000; do
        head -c 400000000 /dev/zero > "${at('disk/filler')}" || true
        truncate -s "-$left" "${at('disk/filler')}"
        if ${build} > "${at('said')}-$left" 2>&1; then exit 3; fi
        cp -r "${at('disk/dist')}" "${at('full')}-$left"
        rm "${at('disk/filler')}"
      done
      ${build}
      cp -r "${at('disk/dist')}" "${at('after')}"`;
    const { status, stderr, stdout } = spawnSync('unshare', [...inOwnMounts, 'sh', '-c', script], {
      cwd: demoSite,
      encoding: 'utf8',
      env: {
        ...withoutTestFlags(process.env),
        MAQALAT_LANG: 'en',
        CONTENT_DIR: folder.path,
        CACHE_DIR: at('disk/cache'),
      },
    });
    expect(status, `${stdout}${stderr}`).toBe(0);
    const before = await treeDigests(at('before'));
    for (const left of [0, 60_000]) {
      const said = await readFile(at(`said-${left}`), 'utf8');
      expect(said).toContain('The disk is full.');
      expect(said).toContain(`delete ${at('disk/cache')}`);
      expect(said).toContain('Nothing was built');
      expect(said).not.toMatch(/\n\s+at /);
      expect(differences(before, await treeDigests(at(`full-${left}`)))).toEqual([]);
    }
    const after = await treeDigests(at('after'));
    expect(after.has('2024/05/field/index.html')).toBe(true);
  });
});
