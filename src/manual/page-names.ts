/**
 * The pages of the writers' manual in their order: files of `src/manual/<language>/`, and the last
 * parts of their addresses. A page is added by its file and its name here.
 */
export const manualPageNames = [
  'send-your-first-article',
  'article-card',
  'formatting-text',
  'components',
  'pictures',
  'numbers-dates-names',
  'check-before-sending',
  'checker-rules',
] as const;
