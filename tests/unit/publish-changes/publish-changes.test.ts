import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOutput } from '../../../scripts/publish-changes/digest-output.ts';
import { directoryTarget } from '../../../scripts/publish-changes/directory-target.ts';
import { planPublication } from '../../../scripts/publish-changes/plan-publication.ts';
import { publishChanges } from '../../../scripts/publish-changes/publish-changes.ts';
import {
  emptyState,
  parseState,
  stateName,
} from '../../../scripts/publish-changes/publish-state.ts';
import {
  type PublishTarget,
  TargetError,
} from '../../../scripts/publish-changes/publish-target.ts';
import { rsyncTarget } from '../../../scripts/publish-changes/rsync-target.ts';
import { readTree, type SiteFolders, siteFolders, writeTree } from './site-folders.ts';

const hasRsync = spawnSync('rsync', ['--version']).status === 0;

const before = {
  'index.html': '<link href="style.1.css"><a href="a/index.html">',
  'a/index.html': '<link href="style.1.css">',
  'old/deep/index.html': '<link href="style.1.css">',
  'a/[x]*.html': '',
  'style.1.css': '1',
};
const after = {
  'index.html': '<link href="style.2.css"><a href="a/index.html"><a href="ب/index.html">',
  'a/index.html': '<link href="style.2.css">',
  'ب/index.html': '<link href="style.2.css"><img src="صورة -x.avif">',
  'صورة -x.avif': 'picture',
  'style.2.css': '2',
  'sw.js': 'sw',
};

async function publish(
  { site, cacheFile }: SiteFolders,
  target: PublishTarget,
  { now = new Date(0), onFile = () => {} }: { now?: Date; onFile?: () => void } = {},
) {
  const files = await digestOutput(site, cacheFile, () => {});
  const text = await target.readState();
  const state = text === undefined ? emptyState : parseState(text);
  const plan = planPublication(files, state, { now, deleteAfter: 60_000 });
  const retries: string[] = [];
  await publishChanges({
    ...{ target, plan, files, state, onFile },
    onRetry: (error) => retries.push(error.message),
    wait: () => Promise.resolve(),
  });
  return { plan, retries };
}

const targets = [
  ['a folder', directoryTarget, true],
  ['rsync', rsyncTarget, hasRsync],
] as const;

describe.each(targets)('publishing to %s', (_, openTarget, isAvailable) => {
  it.skipIf(!isAvailable)('makes the target what the site is, old assets last', async () => {
    await using folders = await siteFolders();
    const { site, target } = folders;
    await writeTree(target, { 'of-others.txt': 'others', 'a/x.html': 'others' });
    await writeTree(site, before);
    await publish(folders, openTarget(site, target));
    await writeTree(site, after);
    await publish(folders, openTarget(site, target), { now: new Date(1000) });
    const { [stateName]: _state, ...during } = await readTree(target);
    expect(during).toEqual({
      ...after,
      'style.1.css': '1',
      'of-others.txt': 'others',
      'a/x.html': 'others',
    });
    await publish(folders, openTarget(site, target), { now: new Date(61_000) });
    const { [stateName]: state = '', ...end } = await readTree(target);
    expect(end).toEqual({ ...after, 'of-others.txt': 'others', 'a/x.html': 'others' });
    expect([...parseState(state).files.keys()].sort()).toEqual(Object.keys(after).sort());
    expect(existsSync(join(target, 'old'))).toBe(false);
  });

  it.skipIf(!isAvailable)('uploads nothing the second time', async () => {
    await using folders = await siteFolders();
    await writeTree(folders.site, before);
    await mkdir(folders.target);
    const target = openTarget(folders.site, folders.target);
    await publish(folders, target);
    const { plan } = await publish(folders, target);
    expect(Object.values(plan.uploads).flat()).toEqual([]);
  });
});

describe('publishing', () => {
  it('shows no page at any moment that names a missing file', async () => {
    await using folders = await siteFolders();
    const { site, target } = folders;
    await writeTree(site, before);
    await publish(folders, directoryTarget(site, target));
    await writeTree(site, after);
    const missing: string[] = [];
    const inner = directoryTarget(site, target);
    const looking: PublishTarget = {
      ...inner,
      async upload(paths, onFile) {
        for (const path of paths) {
          await inner.upload([path], onFile);
          missing.push(...(await missingFiles(target)));
        }
      },
    };
    await publish(folders, looking);
    expect(missing).toEqual([]);
    expect(await missingFiles(target)).toEqual([]);
  });

  it('goes on after an interruption, and leaves nothing that nobody knows of', async () => {
    await using folders = await siteFolders();
    const { site, target } = folders;
    await writeTree(site, after);
    let count = 0;
    const stop = () => {
      count += 1;
      if (count === 2) throw new Error('killed');
    };
    await expect(publish(folders, directoryTarget(site, target), { onFile: stop })).rejects.toThrow(
      'killed',
    );
    // The next build has none of the files that were uploaded.
    await writeTree(site, { 'index.html': 'new' });
    await publish(folders, directoryTarget(site, target));
    await publish(folders, directoryTarget(site, target), { now: new Date(120_000) });
    const { [stateName]: _, ...end } = await readTree(target);
    expect(end).toEqual({ 'index.html': 'new' });
  });

  it('tries again what fails, and then says why', async () => {
    await using folders = await siteFolders();
    const { site, target } = folders;
    await writeTree(site, after);
    const inner = directoryTarget(site, target);
    const failing = (failures: number): PublishTarget => ({
      ...inner,
      upload: (paths, onFile) => {
        failures -= 1;
        if (failures >= 0) return Promise.reject(new TargetError('no route'));
        return inner.upload(paths, onFile);
      },
    });
    await expect(publish(folders, failing(3))).rejects.toThrow('no route');
    expect((await publish(folders, failing(2))).retries).toEqual(['no route', 'no route']);
    const { [stateName]: _, ...end } = await readTree(target);
    expect(end).toEqual(after);
  });

  it.skipIf(!hasRsync)('says what rsync says of a target that does not answer', async () => {
    await using folders = await siteFolders();
    const target = rsyncTarget(folders.site, join(folders.target, 'missing', 'deeper'));
    await expect(target.readState()).rejects.toThrow(/No such file/);
  });
});

/** Files that pages of a folder name and that are not there. */
async function missingFiles(folder: string): Promise<string[]> {
  const files = await readTree(folder);
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) =>
      [...html.matchAll(/(?:href|src)="([^"]+)"/g)]
        .filter(([, name = '']) => files[name] === undefined)
        .map(([, name]) => `${path} → ${name}`),
    );
}
