import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // As Node finds it in a built engine; see `src/loader/element-imports.ts`.
          alias: {
            'maqalat/elements': fileURLToPath(new URL('src/loader/elements.ts', import.meta.url)),
          },
          setupFiles: ['tests/provide-settings.ts'],
          include: ['tests/unit/**/*.test.ts', 'tests/import/**/*.test.ts'],
          // Hostile input is large, and takes seconds where other tests share the cores.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'sites',
          setupFiles: ['tests/provide-settings.ts'],
          include: ['tests/sites/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          // Each builds a whole site and drives a browser: side by side they only wait for a core.
          fileParallelism: false,
          globalSetup: ['tests/browser/shared-builds.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // What a page shows in a moment takes seconds where other builds share the cores.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
