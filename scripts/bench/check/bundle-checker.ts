import { join } from 'node:path';
import { build } from 'vite';
import { engineRoot } from '../../../src/site/engine-files.ts';

/**
 * Bundles the checker as a page would load it, minified.
 *
 * @param name The global variable that holds what it exports.
 */
export async function bundleChecker(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(engineRoot, 'src/check/for-browser.ts'), formats: ['iife'], name },
    },
  });
  const [output] = [result].flat();
  const chunks = output && 'output' in output ? output.output : [];
  return chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}
