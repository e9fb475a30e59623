import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/* Bundles the command with all it imports into `lib/main.js`: `npm create` then installs one package. */
await build({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'main.ts', outDir: 'lib', emptyOutDir: true, target: 'node20', minify: false },
  ssr: { noExternal: true },
});
