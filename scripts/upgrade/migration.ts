/** Texts of a site's files by path from its root, with `/`. */
export type SiteFiles = ReadonlyMap<string, string>;

/** What a migration cannot do by itself, for a person to do. */
export interface MigrationNote {
  kind: 'unknown-settings' | 'own-integration' | 'changed-engine-file' | 'own-import' | 'install';
  file: string;
  /** From 1; 0 where the whole file is meant. */
  line: number;
  /** The import, integration or package that it is about. */
  value: string;
}

/** What a migration makes of a site. */
export interface MigrationResult {
  /** New text by path; `undefined` deletes the file. */
  changes: ReadonlyMap<string, string | undefined>;
  notes: readonly MigrationNote[];
}

/** What a site that has the engine as a package depends on. */
export interface EngineRanges {
  maqalat: string;
  astro: string;
}

/** What must be done to a site that was made for an earlier engine. */
export interface Migration {
  /** The engine from which on it is needed, such as `0.2.0`. */
  version: string;
  /** Globs of the files that it reads and changes. */
  reads: readonly string[];
  /** Pure; changes nothing in a site that has its result already. */
  apply: (files: SiteFiles, ranges: EngineRanges) => MigrationResult;
}
