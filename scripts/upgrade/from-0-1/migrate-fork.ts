import type { EngineRanges, MigrationNote, MigrationResult, SiteFiles } from '../migration.ts';
import { isEngineFile, isUnchanged } from './engine-files.ts';
import { moveImports } from './move-imports.ts';
import { movePackage } from './move-package.ts';
import { moveSettings } from './move-settings.ts';
import { moveWorkflow } from './move-workflow.ts';
import { astroConfig, tsConfig } from './site-config-files.ts';

const settingsFile = 'src/site.config.ts';

/**
 * Turns a fork of 0.1, engine and site in one folder, into a site that has the engine as a package:
 * the engine's files go, the owner's stay and reach the engine by its doors.
 *
 * @param ranges What the site shall depend on.
 */
export function migrateFork(files: SiteFiles, ranges: EngineRanges): MigrationResult {
  const changes = new Map<string, string | undefined>();
  const notes: MigrationNote[] = [];
  for (const [path, text] of files) {
    const { next, found } = migrateFile(path, text, ranges);
    if (next !== text) changes.set(path, next);
    notes.push(...found.map((note) => ({ ...note, file: path })));
  }
  return { changes, notes };
}

type Found = Omit<MigrationNote, 'file'>;

function migrateFile(
  path: string,
  text: string,
  ranges: EngineRanges,
): { next: string | undefined; found: Found[] } {
  if (path === 'package.json') return { next: movePackage(text, ranges), found: [] };
  if (path === 'package-lock.json') {
    return { next: undefined, found: [{ kind: 'install', line: 0, value: 'npm install' }] };
  }
  if (path === settingsFile) {
    const moved = moveSettings(text);
    if ('text' in moved) return { next: moved.text, found: [] };
    return {
      next: text,
      found: [{ kind: 'unknown-settings', line: moved.unknownLine, value: '' }],
    };
  }
  if (path === 'astro.config.mjs') return { next: astroConfig, found: ownIntegrations(text) };
  if (path.startsWith('.github/workflows/')) return { next: moveWorkflow(text), found: [] };
  if (path === 'tsconfig.json')
    return { next: isUnchanged(path, text) ? tsConfig : text, found: [] };
  if (isEngineFile(path)) return dropEngineFile(path, text);
  if (!path.startsWith('src/')) return { next: text, found: [] };
  const { text: next, closed } = moveImports(path, text, isEngineFile);
  const found = closed.map(
    ({ line, specifier }): Found => ({ kind: 'own-import', line, value: specifier }),
  );
  return { next, found };
}

/** A file that the owner changed goes too where the engine's code was; elsewhere it is the owner's. */
function dropEngineFile(path: string, text: string): { next: string | undefined; found: Found[] } {
  if (isUnchanged(path, text)) return { next: undefined, found: [] };
  if (!/^(?:src|scripts)\//.test(path)) return { next: text, found: [] };
  return { next: undefined, found: [{ kind: 'changed-engine-file', line: 0, value: path }] };
}

/** Packages that `astro.config.mjs` imports in addition to those of 0.1. */
function ownIntegrations(text: string): Found[] {
  const known = /^(?:\.|astro\/config$|@astrojs\/(?:mdx|markdown-remark)$|maqalat$)/;
  return text.split('\n').flatMap((line, index): Found[] => {
    const [, specifier = ''] = /^import .*from ['"]([^'"]+)['"]/.exec(line) ?? [];
    if (specifier === '' || known.test(specifier)) return [];
    return [{ kind: 'own-integration', line: index + 1, value: specifier }];
  });
}
