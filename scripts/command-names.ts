/** The commands of an installed engine: `maqalat build`. */
export const siteCommands = [
  'build',
  'dev',
  'start',
  'publish-changes',
  'pictures',
  'check',
  'review',
  'post-review',
  'new',
  'import',
  'upgrade',
] as const;

/** The commands of this repository alone; `npm pack` leaves them out. */
export const repositoryCommands = [
  'bench',
  'test',
  'compile',
  'lexicon',
  'lint-patterns',
  'manual-pictures',
] as const;
