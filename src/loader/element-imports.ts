import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workerFile } from '../site/worker-file.ts';

/** The folder whose modules are imported, and the digest of its current state. */
let current = { prefix: '', digest: '' };
let isRegistered = false;

/**
 * Imports a module of a folder again if any file of the folder has changed: Node caches modules by
 * address. In the folder `maqalat/elements` resolves to this engine, not to another copy that a
 * package manager may have installed beside it.
 *
 * @param file Absolute path.
 * @param folder Absolute path of the folder.
 * @param digest Digest of the folder's code.
 * @throws Errors of the module, and of loading it.
 */
export async function importElement(
  file: string,
  folder: string,
  digest: string,
): Promise<Readonly<Record<string, unknown>>> {
  current = { prefix: pathToFileURL(join(folder, '/')).href, digest };
  if (!isRegistered) registerResolver();
  isRegistered = true;
  return await import(/* @vite-ignore */ `${pathToFileURL(file).href}?${digest}`);
}

function registerResolver(): void {
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
