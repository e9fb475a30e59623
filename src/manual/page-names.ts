/**
 * The pages of the writers' manual in their order: files of `src/manual/<language>/`, and the last
 * parts of their addresses. A page is added by its file and its name here.
 */
export const manualPageNames = [
  'write-in-five-minutes',
  'send-your-first-article',
  'read-the-review',
  'article-card',
  'formatting-text',
  'components',
  'pictures',
  'numbers-dates-names',
  'check-before-sending',
  'write-at-your-desk',
  'checker-rules',
] as const;

/** A page of the manual. */
export type ManualPageName = (typeof manualPageNames)[number];

/** Pages about something that a setting leaves out; then they are left out too. */
export const manualPageSettings: Readonly<Partial<Record<ManualPageName, 'write'>>> = {
  'write-in-five-minutes': 'write',
  'write-at-your-desk': 'write',
};
