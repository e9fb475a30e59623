import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workerFile } from '../site/worker-file.ts';

/** Imports of one folder's modules, as they are in one state of it. */
let current = { prefix: '', digest: '' };
let isRegistered = false;

/**
 * Imports a module of a folder anew when any file of the folder has changed: Node holds on to what
 * it once loaded under one address. In the folder `maqalat/elements` is this engine, not another copy
 * that a package manager may have put beside it.
 *
 * @param file Absolute path.
 * @param folder Absolute path of the folder.
 * @param digest Of the folder's code.
 * @throws What the module throws, and why it cannot be loaded.
 */
export async function importElement(
  file: string,
  folder: string,
  digest: string,
): Promise<Readonly<Record<string, unknown>>> {
  current = { prefix: pathToFileURL(join(folder, '/')).href, digest };
  if (!isRegistered) register();
  isRegistered = true;
  return await import(/* @vite-ignore */ `${pathToFileURL(file).href}?${digest}`);
}

function register(): void {
  const engine = workerFile('./elements', import.meta.url).href;
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (specifier === 'maqalat/elements' && context.parentURL?.startsWith(current.prefix)) {
        return { url: engine, shortCircuit: true };
      }
      const found = nextResolve(specifier, context);
      const isOurs = found.url.startsWith(current.prefix) && !found.url.includes('?');
      return isOurs ? { ...found, url: `${found.url}?${current.digest}` } : found;
    },
  });
}
