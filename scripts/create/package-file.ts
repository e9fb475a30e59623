import engine from '../../package.json' with { type: 'json' };

/** The first Node that reads settings in TypeScript without a flag. */
const oldestNode = [22, 18] as const;

const commands = [
  ...['start', 'dev', 'build', 'check', 'new', 'import', 'upgrade'],
  'publish-changes',
  // The workflows of pull requests.
  ...['review', 'post-review'],
] as const;

/**
 * Formats the `package.json` of a new site.
 *
 * @param name As `toPackageName` makes it.
 * @param engineSpec What npm shall install as the engine: a range, or `file:` and a tarball.
 * @param nodeVersion Of this machine, such as `20.11.0`: where it is too old, the site brings its own.
 */
export function formatPackageFile(name: string, engineSpec: string, nodeVersion: string): string {
  const data = {
    name,
    version: '1.0.0',
    private: true,
    type: 'module',
    scripts: Object.fromEntries(commands.map((command) => [command, `maqalat ${command}`])),
    dependencies: {
      astro: engine.peerDependencies.astro,
      maqalat: engineSpec,
      ...(isOld(nodeVersion) && { node: '^24.0.0' }),
    },
    // Packages that may run a script when they are installed; npm warns of any that is not named.
    allowScripts: { esbuild: true, ...(isOld(nodeVersion) && { node: true }) },
    // The engine whose form the settings and content have; `npm run upgrade` moves it on.
    maqalat: { version: engine.version },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The range of engines that a new site gets. */
export const engineRange = `^${engine.version}`;

function isOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

/**
 * A name that npm allows, of a folder's: `My Site` → `my-site`, `مدوّنتي` → `maqalat-site`.
 *
 * https://docs.npmjs.com/cli/configuring-npm/package-json#name
 */
export function toPackageName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-._]+|(?<![-._])[-._]+$/g, '');
  return name === '' || name === 'maqalat' || name === 'node_modules' ? 'maqalat-site' : name;
}
