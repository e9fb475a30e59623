import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { shardName } from '../vocabulary-shard.ts';

const pack = promisify(gzip);

/** The terms of a site and how many documents have each, for finding what a mistyped word meant. */
export class Vocabulary {
  readonly #documents = new Map<string, number>();

  /** Takes in one document, as indexed. */
  add(indexed: string): void {
    for (const term of new Set(indexed.split(/[ \u06ff-]+/))) {
      if (term.length > 1) this.#documents.set(term, (this.#documents.get(term) ?? 0) + 1);
    }
  }

  /**
   * Writes one file for the terms that begin alike, gzipped JSON: `[term, documents, …]`, sorted.
   *
   * @param folder The index's folder.
   */
  async write(folder: string): Promise<void> {
    const terms = [...this.#documents].filter(([term]) => !/\d/.test(term)).sort(byTerm);
    const shards = Map.groupBy(terms, ([term]) => shardName(term));
    await mkdir(join(folder, 'words'), { recursive: true });
    for (const [name, entries] of shards) {
      const data = await pack(JSON.stringify(entries.flat()), { level: 9 });
      await writeFile(join(folder, 'words', name), data);
    }
  }
}

function byTerm([a]: [string, number], [b]: [string, number]): number {
  return a < b ? -1 : 1;
}
