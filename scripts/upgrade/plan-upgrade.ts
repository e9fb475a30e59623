import type { EngineRanges, Migration, MigrationNote, SiteFiles } from './migration.ts';
import { recordVersion } from './site-version.ts';
import { compareVersions } from './version-order.ts';

/** What an upgrade would do. */
export interface UpgradePlan {
  /** New text by path; `undefined` deletes the file. Nothing that stays as it is. */
  changes: Map<string, string | undefined>;
  notes: MigrationNote[];
}

/**
 * Applies every migration between two versions, each to what those before it made of the site.
 *
 * @param files Of the site: `package.json` and all that the migrations read.
 * @param from The engine that the site was made for.
 * @param to The installed engine.
 * @param ranges What a site that has had no engine as a package shall depend on.
 */
export function planUpgrade(
  files: SiteFiles,
  { from, to, ranges }: { from: string; to: string; ranges: EngineRanges },
  migrations: readonly Migration[],
): UpgradePlan {
  const current = new Map(files);
  const notes: MigrationNote[] = [];
  for (const { apply } of neededMigrations(migrations, from, to)) {
    const result = apply(current, ranges);
    notes.push(...result.notes);
    for (const [path, text] of result.changes) {
      if (text === undefined) current.delete(path);
      else current.set(path, text);
    }
  }
  const packageFile = current.get('package.json');
  if (packageFile !== undefined) current.set('package.json', recordVersion(packageFile, to));
  const changes = new Map<string, string | undefined>();
  for (const path of new Set([...files.keys(), ...current.keys()])) {
    if (files.get(path) !== current.get(path)) changes.set(path, current.get(path));
  }
  return { changes, notes };
}

/** The migrations from one version to another. */
export function neededMigrations(
  migrations: readonly Migration[],
  from: string,
  to: string,
): Migration[] {
  return migrations.filter(
    ({ version }) => compareVersions(version, from) > 0 && compareVersions(version, to) <= 0,
  );
}
