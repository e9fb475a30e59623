import { z } from 'zod';

/**
 * The part of GitHub's event `workflow_run` that is used. The forge itself wrote it, but names of
 * branches in it are a stranger's.
 * https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run
 */
const eventSchema = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    event: z.literal('pull_request'),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string().min(1).max(255),
    /** Nothing where the fork is gone. */
    head_repository: z
      .object({
        id: z.int().positive(),
        owner: z.object({ login: z.string().regex(/^[A-Za-z0-9_-]{1,64}(?:\[bot\])?$/) }),
      })
      .nullish(),
  }),
});

export type Run = z.output<typeof eventSchema>['workflow_run'];

/** Why an event is not one that a review follows. */
export class EventRefusal extends Error {}

/**
 * Reads the event that a review follows.
 *
 * @param text JSON, as GitHub leaves it for a run.
 * @throws EventRefusal
 */
export function readEvent(text: string): Run {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new EventRefusal('JSON');
  }
  const { data: event, error } = eventSchema.safeParse(data);
  if (!event) throw new EventRefusal(formatIssues(error));
  return event.workflow_run;
}

/** Names the places that are not as expected, without what stands there. */
export function formatIssues({ issues }: z.ZodError): string {
  return issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.join('.')} (${code})`)
    .join(', ');
}
