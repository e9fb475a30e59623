import { z } from 'zod';
import type { ForgeClient } from './forge-client.ts';
import type { Run } from './read-event.ts';

const pullSchema = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullish(),
  labels: z.array(z.object({ name: z.string() })),
  head: z.object({
    sha: z.string(),
    /** Nothing where the fork is gone. */
    repo: z.object({ id: z.int() }).nullish(),
  }),
});

/** A pull request as the forge describes it. Its texts are a stranger's. */
export type PullRequest = z.output<typeof pullSchema>;

/** Branches of one name that are proposed at once, to several branches. */
const mostProposals = 100;

/**
 * Finds the open pull request that a run was for. It is looked for by where the run's commit came
 * from, which the forge itself says; what the run left behind is not asked, as a stranger wrote that.
 *
 * @returns `outdated` where there is one, but with another commit by now; nothing where there is none.
 */
export async function findPullRequest(
  forge: ForgeClient,
  { head_sha: sha, head_branch: branch, head_repository: source }: Run,
): Promise<PullRequest | 'outdated' | undefined> {
  if (!source) return undefined;
  const head = encodeURIComponent(`${source.owner.login}:${branch}`);
  const found = await forge.list(`/pulls?state=open&head=${head}`, pullSchema, mostProposals);
  const own = found.filter((pull) => pull.head.repo?.id === source.id);
  return own.find((pull) => pull.head.sha === sha) ?? (own.length > 0 ? 'outdated' : undefined);
}

const fileSchema = z.object({ filename: z.string(), previous_filename: z.string().optional() });

/** GitHub lists no more. https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const mostFiles = 3000;

/** The files that a pull request touches, by their old and new names. */
export interface TouchedFiles {
  paths: string[];
  /** Whether there may be more than the forge lists. */
  isCut: boolean;
}

/** Asks the forge which files a pull request touches. */
export async function listTouchedFiles(forge: ForgeClient, number: number): Promise<TouchedFiles> {
  const files = await forge.list(`/pulls/${number}/files`, fileSchema, mostFiles);
  const paths = files.flatMap(({ filename, previous_filename: former }) =>
    former === undefined ? [filename] : [filename, former],
  );
  return { paths: [...new Set(paths)], isCut: files.length >= mostFiles };
}
