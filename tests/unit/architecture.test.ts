import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

/* The floors of the house, from the ground: a room stands on lower floors and on itself alone. */
const floors = [
  ['schema'],
  ['settings'],
  ['arabic', 'hosts'],
  ['mdx'],
  ['check'],
  ['i18n'],
  ['convert'],
  ['site'],
  ['manual'],
  ['loader'],
  ['typefaces', 'reader', 'offline', 'brand'],
  ['write'],
  ['cards', 'local-desk'],
  ['seo', 'library'],
  ['search'],
  ['publish'],
  ['feeds'],
  ['components'],
  ['layouts'],
  ['routes'],
  ['integration'],
  ['index'],
  // The demo site, which uses the engine as any site does.
  ['pages', 'site.config'],
];
/** Rooms that must run in a browser too. */
const pureRooms = ['schema', 'settings', 'arabic', 'hosts', 'mdx', 'check', 'convert', 'write'];
/** Files that a browser loads with all that they import. */
const browserEntries = [
  'src/write/desk.ts',
  'src/write/compile/desk-worker.ts',
  'src/write/files/file-worker.ts',
];
/** What scripts may use of the source; never what only exists inside an Astro build. */
const roomsForScripts = [
  'convert',
  'schema',
  'arabic',
  'mdx',
  'check',
  'hosts',
  'i18n',
  'loader',
  'manual',
  'publish',
  'search',
  'settings',
  'site',
  'site.config',
];

interface Import {
  from: string;
  to: string;
}

const imports = globSync(['{src,scripts}/**/*.{ts,astro,mdx,mjs}', 'astro.config.mjs']).flatMap(
  (file) => findImports(file, readFileSync(file, 'utf8')),
);
/** Without those of types, which no code is left of. */
const runtimeImports = globSync('src/**/*.ts').flatMap((file) =>
  findImports(file, readFileSync(file, 'utf8').replace(/^(?:im|ex)port type [^;]*;/gm, '')),
);

function findImports(file: string, text: string): Import[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map(([, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? resolveFrom(file, to) : to,
  }));
}

function resolveFrom(file: string, to: string): string {
  return normalize(join(dirname(file), to)).replaceAll('\\', '/');
}

/** `src/library/terms.ts` → `library`; `src/site.config.ts` → `site.config`. */
function roomOf(path: string): string | undefined {
  return /^src\/(?:([^/]+)\/|(.+)\.ts$)/.exec(path)?.slice(1).find(Boolean);
}

const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));
const show = ({ from, to }: Import) => `${from} → ${to}`;

describe('the arrows between rooms', () => {
  test('are seen at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('run downwards only', () => {
    const upward = imports.filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      if (!here || !there || here === there || !from.startsWith('src/')) return false;
      return floorOf(here) <= floorOf(there);
    });
    expect(upward.map(show)).toEqual([]);
  });

  test('start from rooms that the plan knows', () => {
    const rooms = new Set(
      imports.map(({ from }) => roomOf(from)).filter((room) => room !== undefined),
    );
    const unknown = [...rooms].filter((room) => floorOf(room) < 0);
    expect(unknown).toEqual([]);
  });

  test('of pure rooms lead neither to Astro nor to Node', () => {
    const impure = imports.filter(
      ({ from, to }) =>
        pureRooms.includes(roomOf(from) ?? '') && /^(?:astro[:/]|astro$|@astrojs\/|node:)/.test(to),
    );
    expect(impure.map(show)).toEqual([]);
  });

  test('lead nowhere to Node from what a browser loads', () => {
    const reached = new Set(browserEntries);
    // A set that grows while it is walked through.
    for (const file of reached) {
      for (const { from, to } of runtimeImports) {
        if (from === file && to.startsWith('src/')) reached.add(to.replace(/\?.*/, ''));
      }
    }
    expect(reached).toContain('src/loader/read-article.ts');
    const impure = runtimeImports.filter(
      ({ from, to }) => reached.has(from) && /^(?:astro|@astrojs\/|node:)/.test(to),
    );
    expect(impure.map(show)).toEqual([]);
  });

  test('never lead from the source into scripts or tests', () => {
    const outward = imports.filter(
      ({ from, to }) => from.startsWith('src/') && /^(?:scripts|tests)\//.test(to),
    );
    expect(outward.map(show)).toEqual([]);
  });

  test('lead from scripts only to rooms that exist outside a build', () => {
    const tooFar = imports.filter(({ from, to }) => {
      const room = roomOf(to);
      return from.startsWith('scripts/') && room !== undefined && !roomsForScripts.includes(room);
    });
    expect(tooFar.map(show)).toEqual([]);
  });
});
