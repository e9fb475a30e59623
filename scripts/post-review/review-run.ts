import type { CommandLocale } from '../../src/i18n/command-locale.ts';
import { reviewMessages } from '../../src/i18n/commands/review.ts';
import { formatComment } from '../review/comment/format-comment.ts';
import { createPreviewAddress } from '../review/preview-address.ts';
import { claimsToBeArticle, findForeignFiles } from './article-claim.ts';
import type { ForgeClient } from './forge-client.ts';
import { changesCode, findLabels } from './labels.ts';
import { postComment } from './post-comment.ts';
import { postLabels } from './post-labels.ts';
import { findPullRequest, listTouchedFiles } from './pull-request.ts';
import { readArtifacts } from './read-artifact.ts';
import type { Run } from './read-event.ts';

/** The forge shows it beside its mark on the commit, and may require it. */
const statusContext = 'maqalat/review';

/** What `reviewRun` needs. */
export interface RunContext {
  forge: ForgeClient;
  locale: CommandLocale;
  now: Date;
  /** Address of the repository for people, such as `https://github.com/maqalat/maqalat`. */
  repository: string;
  /** Path of the content folder in the repository. */
  contentPath: string;
}

/** What became of a run. */
export type RunOutcome =
  | { kind: 'posted'; number: number; refusal: string | undefined }
  | { kind: 'outdated' }
  | { kind: 'no-pull-request' };

/**
 * Writes the review of a pull request whose check has ended: the one comment, the labels, and whether
 * it is refused.
 *
 * @throws ForgeError where the forge refuses.
 */
export async function reviewRun(run: Run, context: RunContext): Promise<RunOutcome> {
  const { forge, locale, now, repository, contentPath } = context;
  const pull = await findPullRequest(forge, run);
  if (pull === undefined) return { kind: 'no-pull-request' };
  if (pull === 'outdated') return { kind: 'outdated' };
  const touched = await listTouchedFiles(forge, pull.number);
  const refused = claimsToBeArticle(pull) ? findForeignFiles(touched, contentPath) : [];
  // First what depends on nothing that the stranger's run left: no report can prevent it.
  const { accepted, refusedShort } = reviewMessages(locale).comment;
  await forge.send('POST', `/statuses/${run.head_sha}`, {
    context: statusContext,
    state: refused.length > 0 ? 'failure' : 'success',
    description: refused.length > 0 ? refusedShort : accepted,
  });
  await postLabels(forge, pull, findLabels(touched.paths, contentPath));
  const { summary, refusal, review, preview } = await readArtifacts(forge, run.id);
  const artifact = (id: number | undefined) =>
    id === undefined ? undefined : `${repository}/actions/runs/${run.id}/artifacts/${id}`;
  const previewOf = createPreviewAddress(pull.number);
  const body = formatComment(summary, {
    ...{ locale, now, previewOf, refused },
    isOwnReport: changesCode(touched.paths, contentPath),
    report: artifact(review) ?? `${repository}/actions/runs/${run.id}`,
    preview: previewOf('/') ?? artifact(preview),
  });
  await postComment(forge, pull.number, body);
  return { kind: 'posted', number: pull.number, refusal };
}
