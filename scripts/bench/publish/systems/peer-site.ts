import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusTerms } from '../corpus/corpus.ts';
import type { PeerName } from '../publish-bench.ts';

/** The folder in which the bench keeps a peer's site, as a person would write it. */
export function peerFolder(name: PeerName): string {
  return fileURLToPath(new URL(`../peers/${name}`, import.meta.url));
}

/** Copies a peer's site to where it is filled and built. */
export async function copyPeer(name: PeerName, site: string): Promise<void> {
  await cp(peerFolder(name), site, { recursive: true });
}

/** Writes the labels of all vocabularies into one file of data. */
export async function writeTermsFile(file: string, terms: CorpusTerms): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(terms, null, 2)}\n`);
}

/** A source file with frontmatter of JSON values, which YAML takes as they are. */
export function withFrontmatter(fields: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n${body}`;
}

/** The word in every peer's template that the template case changes. */
export const footerWord = { from: 'كلّ الحقوق محفوظة', to: 'كلّ الحقوق محفوظة لأصحابها' };
