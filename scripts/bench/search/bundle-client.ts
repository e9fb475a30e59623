import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { SystemName } from './systems.ts';

/**
 * Bundles a system's client for browsers with the bundler of the site's own build.
 *
 * @param folder Where `client.js` goes, which exports `ask`.
 * @returns Its size in KB (1000 bytes), gzipped; what it loads when it runs is not in it.
 */
export async function bundleClient(system: SystemName, folder: string): Promise<number> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rollupOptions: {
        input: fileURLToPath(new URL(`./clients/${system}.ts`, import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'client.js' },
      },
    },
  });
  return gzipSync(await readFile(join(folder, 'client.js'))).length / 1000;
}
