import { join } from 'node:path';
import { engineRoot } from './engine-files.ts';

/** Absolute path of the public files that every site has; the owner's files override them. */
export const enginePublicFolder = join(engineRoot, 'src/public');
