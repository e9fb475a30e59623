import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { upgradeMessages } from '../src/i18n/commands/upgrade.ts';
import { findPackage } from '../src/site/find-package.ts';
import { exitCode } from './terminal/exit-code.ts';
import { print, printError } from './terminal/print.ts';
import { readCommandLine } from './terminal/read-command-line.ts';
import { applyChanges } from './upgrade/apply-changes.ts';
import { upgradeCommand } from './upgrade/command.ts';
import { gitState } from './upgrade/git-state.ts';
import { migrations } from './upgrade/migrations.ts';
import { neededMigrations, planUpgrade } from './upgrade/plan-upgrade.ts';
import { readChangelog } from './upgrade/read-changelog.ts';
import { readSite } from './upgrade/read-site.ts';
import { siteVersion } from './upgrade/site-version.ts';
import { compareVersions } from './upgrade/version-order.ts';

interface EnginePackage {
  version: string;
  peerDependencies: { astro: string };
}

const locale = resolveCommandLocale(process.env);
const messages = upgradeMessages(locale);
const { options } = readCommandLine(upgradeCommand(messages), locale);

const root = process.cwd();
const engineFolder = findPackage(import.meta.url);
// Our own, packed with this file.
const engine = JSON.parse(
  readFileSync(join(engineFolder, 'package.json'), 'utf8'),
) as EnginePackage;
const to = engine.version;

const signs = await readSite(root, ['package.json', 'src/schema/article.ts']);
if (!signs.has('package.json')) stop(messages.noSite(root));
const from = readVersion();
if (compareVersions(from, to) > 0) stop(messages.newerSite(from, to));

const changelog = readFileSync(join(engineFolder, 'CHANGELOG.md'), 'utf8');
const releases = readChangelog(changelog, from, to);
print(releases.length === 0 ? messages.upToDate(to) : messages.versions(from, to));
for (const { version, changes } of releases) print(messages.release(version, changes));

const patterns = neededMigrations(migrations, from, to).flatMap(({ reads }) => reads);
const files = await readSite(root, ['package.json', ...patterns]);
const ranges = { maqalat: `^${to}`, astro: engine.peerDependencies.astro };
const { changes, notes } = planUpgrade(files, { from, to, ranges }, migrations);

const changed = [...changes].map(([path, text]) => ({
  path,
  kind: text === undefined ? ('deleted' as const) : ('changed' as const),
}));
if (changed.length > 0) print(messages.plan(changed, options['dry-run']));
for (const note of notes) print(messages.note(note));
if (notes.some(({ kind }) => kind === 'unknown-settings')) stop(messages.settingsFirst);
if (changed.length > 0 && !options['dry-run']) {
  const state = gitState(root);
  if (state !== 'clean' && !options.force) stop(messages.notClean(state));
  await applyChanges(root, changes);
  print(messages.done(to));
}

function readVersion(): string {
  try {
    return siteVersion(signs);
  } catch (error) {
    return stop(messages.wrongPackage(error instanceof Error ? error.message : String(error)));
  }
}

function stop(text: string): never {
  printError(text);
  process.exit(exitCode.refused);
}
