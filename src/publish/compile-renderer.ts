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
 * Lets Astro compile the site's pages, and uses them while Astro is there, which makes the pictures
 * that pages ask for (`astro:assets`) at its end.
 *
 * @param folder Absolute path, to be filled.
 * @param use What to do with the pages.
 * @returns Whether the renderer may be used again, without Astro.
 */
export async function compileRenderer(
  folder: string,
  use: (renderer: Renderer) => Promise<void>,
): Promise<boolean> {
  let isWhole = true;
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
        // Astro puts compiled pages below the working directory, where we may not write, unless an
        // adapter asks for `build.server`.
        setAdapter({
          name: acceleratorName,
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
        // An integration that looks at a finished build must see every one of them.
        isWhole = config.integrations.every(
          ({ name, hooks }) => name.startsWith('maqalat') || !hooks['astro:build:done'],
        );
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'maqalat:publish',
          async getStaticPaths() {
            const server = join(folder, serverFolder);
            // Astro takes its own away when it is done.
            linkFolder(bundle, server);
            // A cache may stand outside the project, where packages would not be found.
            await symlink(packagesFolder(), join(server, 'node_modules'), 'junction');
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
  // Types for editors would go into the site's folder: `dev` and `astro check` write them.
  const options = { devOutput: false, sync: hasCollections() };
  await mkdir(folder, { recursive: true });
  await build(
    {
      outDir: folder,
      integrations: [integration],
      // One line a page would bury what matters, and costs time.
      logLevel: 'warn',
    },
    options,
  );
  return isWhole && !hasPictures();
}

/** Adds our entry to the bundle of pages. @param onWritten Called with the bundle's folder. */
function emitEntry(onWritten: (folder: string) => void) {
  return {
    name: 'maqalat-renderer-entry',
    // What Astro itself compiles where no adapter brings a prerenderer.
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

/** The `node_modules` that has the packages of the site. */
function packagesFolder(): string {
  return dirname(findUpward('node_modules/astro') ?? resolve('node_modules/astro'));
}

/** Whether the owner has collections of their own, which Astro reads in the step that writes types. */
function hasCollections(): boolean {
  const names = ['mts', 'ts', 'mjs', 'js'].map((extension) => `src/content.config.${extension}`);
  return names.some((name) => existsSync(resolve(name)));
}

/** Whether pages asked Astro for pictures, which only Astro can make. */
function hasPictures(): boolean {
  const { astroAsset } = globalThis as {
    astroAsset?: { staticImages?: ReadonlyMap<unknown, unknown> };
  };
  return (astroAsset?.staticImages?.size ?? 0) > 0;
}
