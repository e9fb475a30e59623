import type { EngineRanges } from '../migration.ts';
import engineDependencies from './engine-dependencies.json' with { type: 'json' };

type Strings = Record<string, string>;
interface PackageFile {
  [field: string]: unknown;
  name?: string;
  scripts?: Strings;
  dependencies?: Strings;
  devDependencies?: Strings;
  overrides?: Record<string, unknown>;
}

const siteScripts = ['start', 'dev', 'build', 'check', 'new', 'import', 'upgrade'];
const engineDescription =
  'A static site generator for collections of articles, Arabic and right-to-left first.';
const engineScript = /^(?:node scripts\/run\.mjs |biome |astro check && tsc)/;

/**
 * Makes the `package.json` of a fork that of a site: commands of the package, no dependency of the
 * engine's own. What the owner added stays; so does the package `node`, for machines with an older one.
 *
 * @param text JSON.
 */
export function movePackage(text: string, { maqalat, astro }: EngineRanges): string {
  const data = JSON.parse(text) as PackageFile;
  const { scripts, dependencies, devDependencies, overrides, engines, description, ...rest } = data;
  const own = (packages: Strings = {}) =>
    Object.fromEntries(
      Object.entries(packages).filter(
        ([name]) => name === 'node' || !engineDependencies.includes(name),
      ),
    );
  const ownScripts = Object.entries(scripts ?? {}).filter(([, line]) => !engineScript.test(line));
  const { '@astrojs/compiler-rs': _, ...ownOverrides } = overrides ?? {};
  const ownDevelopment = own(devDependencies);
  const { node, ...development } = ownDevelopment;
  return `${JSON.stringify(
    {
      ...rest,
      ...(rest.name === 'maqalat' && { name: 'maqalat-site' }),
      ...(description !== engineDescription && { description }),
      private: true,
      type: 'module',
      scripts: {
        ...Object.fromEntries(siteScripts.map((name) => [name, `maqalat ${name}`])),
        ...Object.fromEntries(ownScripts),
      },
      dependencies: { ...own(dependencies), astro, maqalat, ...(node && { node }) },
      ...(Object.keys(development).length > 0 && { devDependencies: development }),
      ...(Object.keys(ownOverrides).length > 0 && { overrides: ownOverrides }),
    },
    null,
    2,
  )}\n`;
}
