import type { CommandLocale } from '../../src/i18n/command-locale.ts';
import type { CheckMessages } from '../../src/i18n/commands/check-messages.ts';
import type { Problem } from '../../src/schema/problem.ts';

/** What the command line asks for. */
export interface CheckTask {
  locale: CommandLocale;
  messages: CheckMessages;
  /** Absolute paths of files and folders; none means all content. */
  paths: readonly string[];
  /** Absolute paths of the files that have changed, where only these count. */
  since: ReadonlySet<string> | undefined;
  /** Whether to learn the spelling of the site's own articles first. */
  learn: boolean;
  /** Whether to ask other sites for the pages of links. */
  external: boolean;
  /** Whether to apply the safe fixes first. */
  fix: boolean;
}

/** What a check found. */
export interface CheckRun {
  /** In the order of files and lines. */
  problems: readonly Problem[];
  /** Lines to print below the problems. */
  notes: readonly string[];
  /** How many articles, or files, were checked. */
  articles: number;
}
