import type { Expectation } from '../schema/problem.ts';

/** One fault of a site's settings. */
export type SettingsFault = { /** Such as `dates.digits`. */ field: string } & (
  | { kind: 'unknown-key'; suggestion: string | undefined }
  | { kind: 'missing'; expected: Expectation | undefined }
  | { kind: 'wrong-value'; value: string; expected: Expectation | undefined }
  /** The value must be one of a list. */
  | { kind: 'wrong-choice'; value: string; choices: readonly string[] }
  /** A language without a message catalogue: the site would be Arabic, marked as that language. */
  | { kind: 'no-catalogue'; value: string; choices: readonly string[] }
  /** @property path Absolute path. */
  | { kind: 'missing-file'; path: string }
);
