import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../../loader/folders.ts';
import { engineRoot } from '../../../site/engine-files.ts';
import { commonFiles, engineFolderName, extractEngine, wasmFile } from './extract-engine.ts';
import { pagefindLanguage } from './language.ts';

/** Pagefind's engine, its component UI and the WebAssembly for this site's language, by name. */
export async function readEngineFiles(): Promise<[name: string, bytes: Buffer][]> {
  const folder = await findEngineFolder();
  const names = [...commonFiles, wasmFile(pagefindLanguage().wasm)];
  return Promise.all(
    names.map(
      async (name): Promise<[string, Buffer]> => [name, await readFile(join(folder, name))],
    ),
  );
}

/**
 * The published package contains them; in the repository they are extracted from Pagefind's package
 * once.
 */
async function findEngineFolder(): Promise<string> {
  const shipped = join(engineRoot, 'lib', engineFolderName);
  if (existsSync(shipped)) return shipped;
  const cached = join(cacheFolder, engineFolderName);
  if (!existsSync(cached)) await extractEngine(cached);
  return cached;
}
