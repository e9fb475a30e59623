import { basePath } from '../site/site-path.ts';

const folder = basePath.slice(0, -1);

/**
 * Names of the browser's caches for offline reading. Sites in different folders of one host, such
 * as projects on GitHub Pages, share that storage, so each has its own names.
 */
export const cacheNames = { pages: `pages${folder}`, files: `files${folder}` };
