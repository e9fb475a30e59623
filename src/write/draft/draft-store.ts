import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from './draft.ts';

/** An earlier state of a draft. */
interface DraftVersion {
  /** Identifier of the draft. */
  draft: string;
  changed: number;
  state: Draft;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
  versions: { key: [string, number]; value: DraftVersion };
}

/** Versions of one draft that are kept. */
const mostVersions = 20;
/** Least time between two versions, in milliseconds. */
const versionInterval = 3 * 60_000;

/** Thrown where the browser has no room for a draft; what was stored before stays. */
export class NoRoomError extends Error {}

/**
 * The drafts of this browser, in IndexedDB. Sites below different folders of one host do not see each
 * other's drafts.
 */
export class DraftStore {
  readonly #database: Promise<IDBPDatabase<Schema>>;

  constructor(base: string) {
    this.#database = openDB<Schema>(`maqalat-drafts${base}`, 1, {
      upgrade(database) {
        database.createObjectStore('drafts', { keyPath: 'id' });
        database.createObjectStore('versions', { keyPath: ['draft', 'changed'] });
      },
    });
  }

  /** All drafts, the last changed first. */
  async list(): Promise<Draft[]> {
    const drafts = await (await this.#database).getAll('drafts');
    return drafts.sort((a, b) => b.changed - a.changed);
  }

  /**
   * Stores a draft, and from time to time a version of it.
   *
   * @throws NoRoomError where the browser's storage is full.
   */
  async save(draft: Draft): Promise<void> {
    const database = await this.#database;
    try {
      const transaction = database.transaction(['drafts', 'versions'], 'readwrite');
      const versions = transaction.objectStore('versions');
      const keys = await versions.getAllKeys(rangeOf(draft.id));
      const [, last = 0] = keys.at(-1) ?? [];
      if (draft.changed - last >= versionInterval) {
        await versions.put({ draft: draft.id, changed: draft.changed, state: draft });
        for (const key of keys.slice(0, -mostVersions)) await versions.delete(key);
      }
      await transaction.objectStore('drafts').put(draft);
      await transaction.done;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'QuotaExceededError') {
        throw new NoRoomError('the storage of this browser is full', { cause: error });
      }
      throw error;
    }
  }

  /** The earlier states of a draft, the last one first. */
  async listVersions(id: string): Promise<Draft[]> {
    const versions = await (await this.#database).getAll('versions', rangeOf(id));
    return versions.map(({ state }) => state).reverse();
  }

  /** Stores a version of a draft, however young the last one is. */
  async saveVersion(draft: Draft): Promise<void> {
    const { id, changed } = draft;
    await (await this.#database).put('versions', { draft: id, changed, state: draft });
  }

  /** Deletes a draft with its versions. */
  async delete(id: string): Promise<void> {
    const transaction = (await this.#database).transaction(['drafts', 'versions'], 'readwrite');
    await transaction.objectStore('versions').delete(rangeOf(id));
    await transaction.objectStore('drafts').delete(id);
    await transaction.done;
  }
}

function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
}
