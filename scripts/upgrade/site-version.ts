import type { SiteFiles } from './migration.ts';
import { isVersion } from './version-order.ts';

interface PackageFile {
  name?: unknown;
  version?: unknown;
  maqalat?: { version?: unknown };
}

/** The engine before a site recorded one, and a fork of the whole repository. */
const beforeRecords = { site: '0.2.0', fork: '0.1.0' };

/**
 * The engine that a site was made for: `maqalat.version` in its `package.json`.
 *
 * @param files Its `package.json`, and `src/index.ts` or `src/schema/article.ts` where it has them:
 *   only a fork has files of the engine.
 * @throws SyntaxError where `package.json` is no JSON.
 */
export function siteVersion(files: SiteFiles): string {
  const data = JSON.parse(files.get('package.json') ?? '{}') as PackageFile;
  const recorded = data.maqalat?.version;
  if (typeof recorded === 'string' && isVersion(recorded)) return recorded;
  return files.has('src/schema/article.ts') ? beforeRecords.fork : beforeRecords.site;
}

/**
 * Records the engine that a site's settings and content now have the form of.
 *
 * @param text Of `package.json`.
 * @returns The same JSON with `maqalat.version`, indented by two spaces.
 */
export function recordVersion(text: string, version: string): string {
  const data = JSON.parse(text) as PackageFile;
  return `${JSON.stringify({ ...data, maqalat: { ...data.maqalat, version } }, null, 2)}\n`;
}
