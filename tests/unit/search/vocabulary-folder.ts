import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openVocabularyFiles } from '../../../src/search/browser/vocabulary-files.ts';
import { Vocabulary } from '../../../src/search/build/vocabulary.ts';

/** Writes the vocabulary of some titles and texts, as indexed, and serves it over HTTP. */
export async function servedVocabulary(documents: readonly (readonly [string, string])[]) {
  const folder = await mkdtemp(join(tmpdir(), 'maqalat-vocabulary-'));
  const vocabulary = new Vocabulary();
  const frequencies = new Map<string, number>();
  for (const [title, text] of documents) {
    const titleTerms = title.split(' ');
    vocabulary.addTitle(titleTerms);
    for (const term of new Set([...titleTerms, ...text.split(' ')])) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
  }
  await vocabulary.write(folder, frequencies);
  const asked: string[] = [];
  const server = createServer(async ({ url = '' }, response) => {
    asked.push(url);
    const file = await readFile(join(folder, url)).catch(() => undefined);
    response.statusCode = file ? 200 : 404;
    response.end(file);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    /** The addresses that were asked for, in order. */
    asked,
    files: openVocabularyFiles(`http://127.0.0.1:${port}/`),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
