import { resolve } from 'node:path';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { escapeHtml } from '../arabic/escape-html.ts';
import { resolveCommandLocale } from '../i18n/command-locale.ts';
import { describeProblem, summaryLine } from '../i18n/describe-problem.ts';
import { visible } from '../i18n/problems/shown-value.ts';
import { compareSeverity, type Problem } from '../schema/problem.ts';

/** A problem in pages of the dev server: plain text, in the commands' language. */
export interface ShownProblem {
  severity: Problem['severity'];
  /** `content/articles/2024/07/sea.mdx:8:4` */
  place: string;
  message: string;
  fix: string;
  rule: string;
}

/** The message of the dev server to its pages. */
export interface DevProblems {
  direction: 'rtl' | 'ltr';
  /** Counts of problems in words. */
  summary: string;
  problems: readonly ShownProblem[];
}

/** The events between a page and the dev server. */
export const devProblemsAsked = 'maqalat:problems-asked';
export const devProblemsSent = 'maqalat:problems';
/** The content has changed: pages load again, except where somebody writes. */
export const devContentChanged = 'maqalat:content-changed';
/** Sent by a page a while after it has loaded: Vite may reload a page as soon as it connects. */
export const devErrorSeen = 'maqalat:error-seen';

/** Maximum number of problems on a page: an imported archive may have thousands. */
const mostShown = 200;

/**
 * Shows problems of the content in the pages of the dev server: all in a panel, and an error also
 * in Astro's overlay, once for each change.
 *
 * @returns A function to call with the problems after each reading of the content.
 */
export function shareDevProblems(server: ViteDevServer): (problems: readonly Problem[]) => void {
  const { hot } = server.environments.client;
  let shared = toDevProblems([]);
  let overlay: ErrorPayload | undefined;
  let seen: string | undefined;
  hot.on(devProblemsAsked, (_, client) => {
    client.send(devProblemsSent, shared);
    if (overlay && overlay.err.message !== seen) client.send(overlay);
  });
  hot.on(devErrorSeen, () => {
    seen = overlay?.err.message;
  });
  return (problems) => {
    shared = toDevProblems(problems);
    overlay = createErrorOverlay(problems);
    if (!overlay) seen = undefined;
    hot.send(devProblemsSent, shared);
  };
}

/** Converts problems for pages, errors first. */
export function toDevProblems(problems: readonly Problem[]): DevProblems {
  const locale = resolveCommandLocale(process.env);
  return {
    direction: locale === 'ar' ? 'rtl' : 'ltr',
    summary: summaryLine(problems, locale),
    problems: problems
      .toSorted(compareSeverity)
      .slice(0, mostShown)
      .map((problem) => {
        const { message, advice } = describeProblem(problem, locale);
        const { severity, rule } = problem;
        return { severity, place: formatPlace(problem), message, fix: advice, rule };
      }),
  };
}

/**
 * The first error for Astro's overlay, which shows `title` as text and `message` as HTML; an error
 * may contain text of an article.
 */
function createErrorOverlay(problems: readonly Problem[]): ErrorPayload | undefined {
  const first = problems.find(({ severity }) => severity === 'error');
  if (!first) return undefined;
  const locale = resolveCommandLocale(process.env);
  const { message, advice } = describeProblem(first, locale);
  const { line, column } = first;
  const file = resolve(visible(first.file));
  return {
    type: 'error',
    err: {
      name: first.rule,
      title: message,
      message: escapeHtml(`${formatPlace(first)} ← ${advice}`),
      stack: summaryLine(problems, locale),
      plugin: 'maqalat',
      loc: { file, line, column },
    },
  };
}

function formatPlace({ file, line, column }: Problem): string {
  return `${visible(file)}:${line}:${column}`;
}
