import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { linkFolder } from '../search/build/link-folder.ts';
import { engineRoot } from '../site/engine-files.ts';
import { findUpward } from '../site/find-upward.ts';
import { acceleratorName } from './accelerator-name.ts';
import { serverFolder } from './cached-renderer.ts';
import { entryFile, loadRenderer, type Renderer } from './renderer.ts';

/**
 * Compiles the site's pages with Astro, and uses them while Astro runs: at its end Astro writes the
 * pictures that pages requested (`astro:assets`).
 *
 * @param folder Absolute path of the output.
 * @param use Called with the renderer.
 * @returns Whether the renderer can be reused without Astro.
 */
export async function compileRenderer(
  folder: string,
  use: (renderer: Renderer) => Promise<void>,
): Promise<boolean> {
  let isReusable = true;
  const integration: AstroIntegration = {
    name: acceleratorName,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          build: { server: pathToFileURL(join(folder, '/')) },
          vite: {
            plugins: [
              emitEntry((dir) => {
                bundle = dir;
              }),
            ],
          },
        });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        // Astro writes compiled pages below the working directory, which may be read-only, unless
        // an adapter sets `build.server`.
        setAdapter({
          name: acceleratorName,
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
        // An integration with a hook on the finished build must run in every build.
        isReusable = config.integrations.every(
          ({ name, hooks }) => name.startsWith('maqalat') || !hooks['astro:build:done'],
        );
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'maqalat:publish',
          async getStaticPaths() {
            const server = join(folder, serverFolder);
            // Astro deletes its own folder at the end.
            linkFolder(bundle, server);
            // A cache may be outside the project, where packages would not resolve.
            await symlink(findPackagesFolder(), join(server, 'node_modules'), 'junction');
            await use(await loadRenderer(server));
            return [];
          },
          render() {
            throw new Error('Astro was given no path to render');
          },
        }),
    },
  };
  let bundle = '';
  // Types for editors would be written to the site's folder; that is left to `dev` and `astro
  // check`.
  const options = { devOutput: false, sync: hasCollections() };
  await mkdir(folder, { recursive: true });
  await build(
    {
      outDir: folder,
      integrations: [integration],
      // One log line for each page would hide what matters, and costs time.
      logLevel: 'warn',
    },
    options,
  );
  return isReusable && !hasPictures();
}

/** Adds our entry to the bundle of pages. @param onWritten Called with the bundle's folder. */
function emitEntry(onWritten: (folder: string) => void) {
  return {
    name: 'maqalat-renderer-entry',
    // What Astro compiles itself when no adapter brings a prerenderer.
    config: () => ({
      environments: {
        prerender: { build: { rolldownOptions: { input: 'astro/entrypoints/prerender' } } },
      },
    }),
    applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
    buildStart(this: { emitFile(file: object): string }) {
      const id = join(engineRoot, 'src/publish/renderer-entry.ts');
      this.emitFile({ type: 'chunk', id, fileName: entryFile });
    },
    writeBundle({ dir }: { dir?: string | undefined }) {
      if (dir) onWritten(dir);
    },
  };
}

/** The `node_modules` folder with the site's packages. */
function findPackagesFolder(): string {
  return dirname(findUpward('node_modules/astro') ?? resolve('node_modules/astro'));
}

/** Whether the owner has collections, which Astro reads in the step that writes types. */
function hasCollections(): boolean {
  const names = ['mts', 'ts', 'mjs', 'js'].map((extension) => `src/content.config.${extension}`);
  return names.some((name) => existsSync(resolve(name)));
}

/** Whether pages requested pictures, which only Astro can write. */
function hasPictures(): boolean {
  const { astroAsset } = globalThis as {
    astroAsset?: { staticImages?: ReadonlyMap<unknown, unknown> };
  };
  return (astroAsset?.staticImages?.size ?? 0) > 0;
}
