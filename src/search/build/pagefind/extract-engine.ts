import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Version of the engine and of the file format: that of the package `pagefind`. */
export const pagefindVersion = '1.6.0';

/** Folder of the engine's files, below the compiled code or the cache. */
export const engineFolderName = `pagefind-${pagefindVersion}`;

/** Files for every site. */
export const commonFiles = [
  'pagefind.js',
  'pagefind-worker.js',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
];

/** The engine itself, with or without a stemmer. */
export function wasmFile(name: 'ar' | 'unknown'): string {
  return `wasm.${name}.pagefind`;
}

/**
 * Extracts the files of Pagefind's engine from its package, whose program contains them: sites need
 * only these files, not the program.
 *
 * @param folder Absolute path; written atomically.
 * @throws If the package is not installed, or cannot run here.
 */
export async function extractEngine(folder: string): Promise<void> {
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  // Pagefind writes a language's WebAssembly only for an article in it.
  for (const language of ['ar', 'fa']) {
    await index.addCustomRecord({ url: `/${language}/`, content: language, language });
  }
  const { files } = await index.getFiles();
  await close();
  const names = new Set([...commonFiles, wasmFile('ar'), wasmFile('unknown')]);
  const draft = `${folder}-${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  for (const { path, content } of files) {
    if (names.has(path)) await writeFile(join(draft, path), content);
  }
  const missing = names.difference(new Set(await readdir(draft)));
  if (missing.size > 0)
    throw new Error(`Pagefind ${pagefindVersion} has no ${[...missing].join(', ')}`);
  const license = new URL('../LICENSE/LICENSE', import.meta.resolve('pagefind'));
  await copyFile(license, join(draft, 'LICENSE'));
  // Another build may have been first.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
}
