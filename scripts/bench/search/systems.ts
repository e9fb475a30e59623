/** A search engine that the bench measures. */
export type SystemName = 'maqalat' | 'pagefind' | 'minisearch';

export interface SearchSystem {
  name: SystemName;
  /**
   * After so many queries a new page is opened, as by another reader: engines that load parts of
   * their index load ever less on one page, so long visits would flatter them.
   */
  queriesPerPage: number;
}

/** MiniSearch loads its whole index at once, so nothing changes during a visit but the bench's time. */
export const systems: readonly SearchSystem[] = [
  { name: 'maqalat', queriesPerPage: 10 },
  { name: 'pagefind', queriesPerPage: 10 },
  { name: 'minisearch', queriesPerPage: 50 },
];
