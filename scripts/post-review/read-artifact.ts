import { z } from 'zod';
import { openPackage } from '../../src/convert/zip/open-package.ts';
import { PackageRefusal } from '../../src/convert/zip/package-refusal.ts';
import { type Summary, summarySchema } from '../review/summary.ts';
import { type ForgeClient, ForgeError } from './forge-client.ts';
import { formatIssues } from './read-event.ts';

/** Names under which the first workflow leaves what it made. */
export const artifactNames = { review: 'review', preview: 'preview' } as const;

/** Bytes of the archive: the report has pictures in it. */
const largestArchive = 32_000_000;
/** Bytes of the summary; one of Arabic that is as full as its schema allows has some 8 MB. */
const largestSummary = 12_000_000;

const listSchema = z.object({
  artifacts: z.array(
    z.object({
      id: z.int().positive(),
      name: z.string(),
      size_in_bytes: z.int().min(0),
      expired: z.boolean(),
    }),
  ),
});

/** What a run left behind. */
export interface Artifacts {
  /** Identifiers, which the forge gave. */
  review: number | undefined;
  preview: number | undefined;
  summary: Summary | undefined;
  /** Why there is no summary, where there ought to be one. */
  refusal: string | undefined;
}

/**
 * Reads what a run left behind. The run was a stranger's: the archive is read in memory and only the
 * one file of it that has the right name, size and form.
 *
 * @param run The run's identifier.
 * @throws ForgeError where the forge does not answer.
 */
export async function readArtifacts(forge: ForgeClient, run: number): Promise<Artifacts> {
  const { artifacts } = await forge.get(`/actions/runs/${run}/artifacts?per_page=100`, listSchema);
  // A run that was started again leaves each of them again.
  const newestFirst = artifacts.toSorted((a, b) => b.id - a.id);
  const find = (name: string) => newestFirst.find((each) => each.name === name && !each.expired);
  const review = find(artifactNames.review);
  const found = { review: review?.id, preview: find(artifactNames.preview)?.id };
  if (!review) return { ...found, summary: undefined, refusal: undefined };
  if (review.size_in_bytes > largestArchive) {
    return { ...found, summary: undefined, refusal: `${review.size_in_bytes} bytes` };
  }
  try {
    const bytes = await forge.download(`/actions/artifacts/${review.id}/zip`, largestArchive);
    return { ...found, summary: await readSummary(bytes), refusal: undefined };
  } catch (error) {
    const isRefused =
      error instanceof SummaryRefusal ||
      error instanceof PackageRefusal ||
      (error instanceof ForgeError && error.status === 413);
    if (!isRefused) throw error;
    return { ...found, summary: undefined, refusal: error.message };
  }
}

class SummaryRefusal extends Error {}

/** @throws SummaryRefusal, PackageRefusal */
async function readSummary(archive: Uint8Array): Promise<Summary> {
  const bytes = await openPackage(archive).read('review.json');
  if (!bytes) throw new SummaryRefusal('review.json');
  if (bytes.length > largestSummary) throw new SummaryRefusal(`review.json: ${bytes.length} bytes`);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new SummaryRefusal('review.json: JSON');
  }
  const { data: summary, error } = summarySchema.safeParse(data);
  if (!summary) throw new SummaryRefusal(`review.json: ${formatIssues(error)}`);
  return summary;
}
