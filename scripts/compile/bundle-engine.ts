import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findCompiledEntries } from './entries.ts';

/**
 * Compiles what Node itself loads, all in one folder: a thread is found beside the module
 * that starts it. Some hundred chunks instead of a file a module, as an install and the start of every
 * command pay for each file.
 *
 * @param folder Absolute path; it is emptied first.
 */
export async function bundleEngine(folder: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('../../', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      copyPublicDir: false,
      outDir: folder,
      emptyOutDir: true,
      target: 'node22',
      minify: false,
      rollupOptions: {
        input: findCompiledEntries(),
        // Packages stay packages: the site's own npm installs them.
        external: (id) => !id.startsWith('.') && !isAbsolute(id),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
      },
    },
  });
}
