import { isBuiltin } from 'node:module';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import engine from '../../package.json' with { type: 'json' };
import { findCompiledEntries } from './entries.ts';

/**
 * Packages that only commands load, and no page. Compiled in, they take a tenth of the room that a site
 * would give them, with all the packages that they need in turn.
 */
const included = new Set([
  '@mozilla/readability',
  'chardet',
  'compression',
  'csv-parse',
  'linkedom',
]);

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
      license: { fileName: 'LICENSES.md' },
      minify: false,
      rollupOptions: {
        input: findCompiledEntries(),
        external: (id, importer) => isExternal(id, importer),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
      },
    },
  });
}

/** What linkedom draws with where a project has it, and what only the repository extracts files from. */
const neverLoaded = new Set(['canvas', 'pagefind']);

/** Packages that the site's own npm installs. */
const installed = new Set(Object.keys({ ...engine.dependencies, ...engine.peerDependencies }));

/** Other packages stay packages. @throws Where one of them would not be installed. */
function isExternal(id: string, importer: string | undefined): boolean {
  if (id.startsWith('.') || id.startsWith('\0') || isAbsolute(id)) return false;
  if (isBuiltin(id)) return true;
  const isOfIncluded = importer?.includes('/node_modules/') ?? false;
  const name = id.split('/', id.startsWith('@') ? 2 : 1).join('/');
  if (neverLoaded.has(name)) return true;
  if (isOfIncluded || included.has(name)) return false;
  if (installed.has(name)) return true;
  throw new Error(`${importer} imports ${name}, which no site would have`);
}
