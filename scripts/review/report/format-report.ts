import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { reviewMessages } from '../../../src/i18n/commands/review.ts';
import type { ReviewMessages } from '../../../src/i18n/commands/review-messages.ts';
import { countProblems } from '../../../src/i18n/problems/count-problems.ts';
import { site } from '../../../src/site/settings.ts';
import type { PathChange } from '../path-change.ts';
import type { ArticleReview, Review } from '../review.ts';
import { escapeSentence } from './escape-sentence.ts';
import { formatArticle } from './format-article.ts';
import { formatRemarks } from './format-remarks.ts';
import { escapeShown } from './mark-parts.ts';
import { formatReportStyle } from './report-style.ts';

/** Words of articles, old and new, that one report shows in full; more makes a page that no phone opens. */
const mostWords = 400_000;

/** How a report is written. */
export interface ReportOptions {
  locale: CommandLocale;
  now: Date;
  /** Gives the address of a page in the preview, where there is one. */
  previewOf: (path: string | undefined) => string | undefined;
}

/**
 * Formats a review as one page that needs nothing else: no script, no file, no other host. What
 * articles say is escaped, and the policy of the page allows nothing but its own style sheet, its font
 * and pictures within it.
 */
export function formatReport(review: Review, options: ReportOptions): string {
  const { locale } = options;
  const messages = reviewMessages(locale);
  const { shown, unshown } = limitText(review.articles);
  const style = formatReportStyle(site.design, readFont());
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    ...['img-src data:', 'font-src data:', "base-uri 'none'", "form-action 'none'"],
  ].join('; ');
  const all = [...review.articles.flatMap(({ problems }) => problems), ...review.problems];
  const section = (heading: string, content: string) =>
    content === '' ? '' : `<section><h3>${escapeShown(heading)}</h3>${content}</section>`;
  return [
    '<!doctype html>',
    `<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeShown(messages.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${escapeShown(messages.title)}</h1>`,
    `<p>${escapeSentence(messages.counts(countProblems(all)))}</p>`,
    review.articles.length === 0 ? `<p>${escapeShown(messages.noArticles)}</p>` : '',
    formatContents(shown, messages),
    '</header>',
    '<main>',
    ...shown.map((article, at) =>
      formatArticle(article, `article-${at + 1}`, {
        ...options,
        preview: options.previewOf(article.address),
      }),
    ),
    section(messages.withoutText, formatFiles(unshown, messages)),
    section(
      messages.remarks,
      review.problems.length > 0 ? formatRemarks(review.problems, locale, true) : '',
    ),
    section(
      messages.elsewhere,
      review.elsewhere.length > 0 ? formatRemarks(review.elsewhere, locale, true) : '',
    ),
    section(messages.otherFiles, formatFiles(review.others, messages)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Shows as many articles as there is room for, in their order. */
function limitText(articles: readonly ArticleReview[]) {
  const shown: ArticleReview[] = [];
  const unshown: ArticleReview[] = [];
  let left = mostWords;
  for (const article of articles) {
    const parts = article.rows.flatMap((row) => row.parts);
    left -= parts.reduce((sum, { words }) => sum + words.length, 0);
    (left >= 0 ? shown : unshown).push(article);
  }
  return { shown, unshown };
}

function formatContents(articles: readonly ArticleReview[], { changes }: ReviewMessages): string {
  if (articles.length < 2) return '';
  const items = articles.map(
    ({ title, kind }, at) =>
      `<li><a href="#article-${at + 1}">${escapeShown(title)}</a> <span class="soft">${escapeShown(changes[kind])}</span></li>`,
  );
  return `<ul class="contents">${items.join('')}</ul>`;
}

function formatFiles(files: readonly PathChange[], { formerly }: ReviewMessages): string {
  if (files.length === 0) return '';
  const items = files.map(({ path, from }) => {
    const former =
      from === undefined ? '' : ` <span class="soft">${escapeSentence(formerly(from))}</span>`;
    return `<li><span class="path">${escapeShown(path)}</span>${former}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** The book face of the engine, which no device of an editor may have, as a `data:` address. */
function readFont(): string {
  const name =
    '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(name)));
  return `data:font/woff2;base64,${bytes.toString('base64')}`;
}
