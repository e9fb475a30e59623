import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { lexiconFile } from '../../../src/loader/read-lexicon.ts';
import { engineRoot } from '../../../src/site/engine-files.ts';

/** Sizes in kilobytes (1,000 bytes), gzipped. */
export interface BundleSize {
  rules: number;
  lexicon: number;
  together: number;
}

/** What a browser loads that checks plain text: the rules, minified, and the lexicon. */
export async function measureBundle(): Promise<BundleSize> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(engineRoot, 'src/check/check-arabic.ts'), formats: ['es'] },
    },
  });
  const [output] = [result].flat();
  const chunks = output && 'output' in output ? output.output : [];
  const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  const rules = gzipSync(code, { level: 9 }).length / 1000;
  const lexicon = gzipSync(await readFile(lexiconFile), { level: 9 }).length / 1000;
  return { rules, lexicon, together: rules + lexicon };
}
