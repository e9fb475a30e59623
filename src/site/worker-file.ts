/**
 * Resolves a worker's module for `new Worker`: TypeScript if the engine runs from its sources,
 * JavaScript if it runs compiled.
 *
 * @param name Such as `./render-thread`.
 * @param importer `import.meta.url` of the module that starts the thread.
 */
export function workerFile(name: string, importer: string): URL {
  const extension = /\.[^./]+$/.exec(new URL(importer).pathname)?.[0] ?? '.js';
  return new URL(`${name}${extension}`, importer);
}
