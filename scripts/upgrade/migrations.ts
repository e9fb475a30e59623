import { migrateFork } from './from-0-1/migrate-fork.ts';
import type { Migration } from './migration.ts';

/** All migrations, oldest first. A version that asks nothing of a site has none. */
export const migrations: readonly Migration[] = [
  {
    version: '0.2.0',
    reads: [
      'package.json',
      'package-lock.json',
      '*.{json,mjs,ts}',
      '.ci/*',
      '.github/workflows/*.yml',
      'public/{_headers,speculation-rules.json}',
      '{src,scripts,tests}/**',
    ],
    apply: migrateFork,
  },
];
