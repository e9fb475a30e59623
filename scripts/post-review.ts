import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { postReviewMessages } from '../src/i18n/commands/review.ts';
import { site } from '../src/site/settings.ts';
import { createForgeClient, ForgeError } from './post-review/forge-client.ts';
import { EventRefusal, readEvent } from './post-review/read-event.ts';
import { reviewRun } from './post-review/review-run.ts';
import { commandTime } from './terminal/command-time.ts';
import { exitCode } from './terminal/exit-code.ts';
import { print, printError } from './terminal/print.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const locale = resolveCommandLocale(process.env);
const messages = postReviewMessages(locale);
const { summary, notes } = messages;
readCommandLine({ command: 'npm run post-review', summary, notes, options: {} }, locale);

const api = readVariable('GITHUB_API_URL');
const repository = readVariable('GITHUB_REPOSITORY');
const forge = createForgeClient(api, repository, readVariable('GITHUB_TOKEN'));
try {
  const outcome = await reviewRun(
    readEvent(readFileSync(readVariable('GITHUB_EVENT_PATH'), 'utf8')),
    {
      ...{ forge, locale, now: commandTime(locale) },
      repository: `${readVariable('GITHUB_SERVER_URL')}/${repository}`,
      contentPath: site.forge.contentPath,
    },
  );
  if (outcome.kind === 'outdated') print(messages.outdated);
  else if (outcome.kind === 'no-pull-request') print(messages.noPullRequest);
  else {
    if (outcome.refusal !== undefined) printError(messages.refusedArtifact(outcome.refusal));
    print(messages.posted(outcome.number));
  }
} catch (error) {
  if (error instanceof EventRefusal) fail(messages.wrongEvent(error.message), exitCode.wrongUse);
  if (!(error instanceof ForgeError || error instanceof z.ZodError)) throw error;
  fail(messages.forgeFailed(error.message), exitCode.refused);
}

function readVariable(name: string): string {
  return process.env[name] || fail(messages.needsVariable(name), exitCode.wrongUse);
}

function fail(text: string, code: number): never {
  printError(text);
  process.exit(code);
}
