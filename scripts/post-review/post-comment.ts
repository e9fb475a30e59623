import { z } from 'zod';
import { commentMark } from '../review/comment/format-comment.ts';
import type { ForgeClient } from './forge-client.ts';

const commentSchema = z.object({
  id: z.int().positive(),
  body: z.string().nullish(),
  user: z.object({ type: z.string() }).nullish(),
});

/** Comments among which the own one is looked for. */
const mostComments = 1000;

/** Writes the one comment of reviews on a pull request, in the place of an earlier one. */
export async function postComment(forge: ForgeClient, number: number, body: string): Promise<void> {
  const comments = await forge.list(`/issues/${number}/comments`, commentSchema, mostComments);
  // A person may write the mark too.
  const own = comments.find(
    (each) => each.user?.type === 'Bot' && each.body?.startsWith(commentMark),
  );
  if (!own) await forge.send('POST', `/issues/${number}/comments`, { body });
  else if (own.body !== body) await forge.send('PATCH', `/issues/comments/${own.id}`, { body });
}
