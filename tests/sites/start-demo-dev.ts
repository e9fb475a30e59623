import { join } from 'node:path';
import type { ContentFolder } from './content-folder.ts';
import { commandFile, demoSite } from './demo-site.ts';
import { type DevServer, startDevServer } from './start-dev-server.ts';

/** Starts the dev server of the site that tests have, on a content folder. */
export function startDemoDev(
  folder: ContentFolder,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<DevServer> {
  return startDevServer([commandFile, 'dev', ...args], {
    cwd: demoSite,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      VITEST: '',
      CONTENT_DIR: folder.path,
      CACHE_DIR: join(folder.root, 'cache'),
      ...env,
    },
  });
}
