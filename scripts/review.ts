import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { reviewMessages } from '../src/i18n/commands/review.ts';
import { contentFolder, shownPath } from '../src/loader/folders.ts';
import { writeAtomically } from '../src/loader/write-atomically.ts';
import { GitError } from './git/run-git.ts';
import { buildReview } from './review/build-review.ts';
import { reviewCommand } from './review/command.ts';
import { formatComment } from './review/comment/format-comment.ts';
import { createPreviewAddress } from './review/preview-address.ts';
import { formatReport } from './review/report/format-report.ts';
import { summarizeReview } from './review/summarize-review.ts';
import { commandTime } from './terminal/command-time.ts';
import { exitCode } from './terminal/exit-code.ts';
import { print, printError } from './terminal/print.ts';
import { createProgress } from './terminal/progress.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const locale = resolveCommandLocale(process.env);
const messages = reviewMessages(locale);
const { options } = readCommandLine(reviewCommand(messages), locale);
const base = options.base ?? stop(messages.command.needsOption('--base'));
const out = resolve(options.out ?? stop(messages.command.needsOption('--out')));
if (options.number !== undefined && !/^[1-9]\d{0,8}$/.test(options.number)) {
  stop(messages.command.wrongNumber(options.number));
}
const number = options.number === undefined ? undefined : Number(options.number);
if (!existsSync(contentFolder)) stop(messages.command.noFolder(shownPath(contentFolder)));

const now = commandTime(locale);
const progress = createProgress(messages.command.progress);
const review = await buildReview({
  ...{ root: process.cwd(), folder: contentFolder, base, now },
  onProgress: (done, total) => progress.update(done, total),
}).catch((error: unknown) => {
  if (!(error instanceof GitError)) throw error;
  return stop(messages.command.noGit(base, error.message));
});
progress.end();

const previewOf = createPreviewAddress(number);
const summary = summarizeReview(review, locale);
const context = { locale, now, previewOf, preview: previewOf('/') };
await mkdir(out, { recursive: true });
await writeAtomically(join(out, 'report.html'), formatReport(review, context));
await writeAtomically(join(out, 'comment.md'), formatComment(summary, { ...context, refused: [] }));
await writeAtomically(join(out, 'review.json'), `${JSON.stringify(summary)}\n`);
print(messages.command.written(review.articles.length, shownPath(out)));
process.exitCode = exitCode.done;

function stop(text: string): never {
  printError(text);
  process.exit(exitCode.wrongUse);
}
