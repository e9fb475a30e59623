import { join } from 'node:path';
import { engineRoot } from './engine-files.ts';

/** Absolute path of the files that every site has; the owner's of the same names go before them. */
export const enginePublicFolder = join(engineRoot, 'src/public');
