/** What a person must do after an upgrade. */
export interface UpgradeNote {
  kind: 'unknown-settings' | 'own-integration' | 'changed-engine-file' | 'own-import' | 'install';
  file: string;
  line: number;
  value: string;
}

/** What `maqalat upgrade` says. */
export interface UpgradeMessages {
  summary: string;
  options: Record<'dry-run' | 'force', string>;
  notes: readonly string[];
  noSite: (folder: string) => string;
  wrongPackage: (reason: string) => string;
  newerSite: (site: string, engine: string) => string;
  upToDate: (version: string) => string;
  versions: (from: string, to: string) => string;
  release: (version: string, changes: readonly string[]) => string;
  /** Lists the files; many deleted ones are counted by folder. */
  plan: (
    files: readonly { path: string; kind: 'changed' | 'deleted' }[],
    isDryRun: boolean,
  ) => string;
  note: (note: UpgradeNote) => string;
  settingsFirst: string;
  notClean: (state: 'dirty' | 'none') => string;
  done: (version: string) => string;
}
