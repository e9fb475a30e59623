import type { ForgeClient } from './forge-client.ts';
import { pathLabels } from './labels.ts';
import type { PullRequest } from './pull-request.ts';

/** Sets the labels that follow from paths, and takes away those that no longer do; leaves people's alone. */
export async function postLabels(
  forge: ForgeClient,
  { number, labels }: PullRequest,
  wanted: readonly string[],
): Promise<void> {
  const present = new Set(labels.map(({ name }) => name));
  const missing = wanted.filter((label) => !present.has(label));
  if (missing.length > 0) await forge.send('POST', `/issues/${number}/labels`, { labels: missing });
  for (const label of pathLabels) {
    if (!present.has(label) || wanted.includes(label)) continue;
    await forge.send('DELETE', `/issues/${number}/labels/${encodeURIComponent(label)}`);
  }
}
