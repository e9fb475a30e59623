import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { lexiconFile } from '../../../src/loader/read-lexicon.ts';
import { bundleChecker } from './bundle-checker.ts';

/** Sizes in kilobytes (1,000 bytes), gzipped. */
export interface BundleSize {
  rules: number;
  lexicon: number;
  together: number;
}

/** What a browser loads that checks plain text: the rules, minified, and the lexicon. */
export async function measureBundle(): Promise<BundleSize> {
  const size = (data: string | Buffer) => gzipSync(data, { level: 9 }).length / 1000;
  const rules = size(await bundleChecker('checker'));
  const lexicon = size(await readFile(lexiconFile));
  return { rules, lexicon, together: rules + lexicon };
}
