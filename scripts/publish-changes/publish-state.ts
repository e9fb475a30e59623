import { z } from 'zod';

/** The file at a target that says what was published there. */
export const stateName = '.maqalat-published.json';

/** Whoever can write to the target could name files outside it, which a removal would then reach. */
const publishedPath = z
  .string()
  .refine((path) => path !== '' && !/^\/|\\|\0|(?:^|\/)\.\.?(?:\/|$)/.test(path));

const savedState = z.object({
  version: z.literal(1),
  files: z.record(publishedPath, z.string().nullable()),
  gone: z.record(publishedPath, z.iso.datetime()),
});

/** What stands at a target. Files that others put there are not in it, and are never removed. */
export interface PublishState {
  /** Digest by path; null for a file of which an interrupted upload may have left anything. */
  files: ReadonlyMap<string, string | null>;
  /** Files that the site has no more: since when. */
  gone: ReadonlyMap<string, Date>;
}

export const emptyState: PublishState = { files: new Map(), gone: new Map() };

/** @throws SyntaxError or ZodError for anything but what `formatState` makes. */
export function parseState(text: string): PublishState {
  const { files, gone } = savedState.parse(JSON.parse(text));
  return {
    files: new Map(Object.entries(files)),
    gone: new Map(Object.entries(gone).map(([path, since]) => [path, new Date(since)])),
  };
}

/** JSON, the same for the same state. */
export function formatState({ files, gone }: PublishState): string {
  const sort = <T>(entries: Iterable<[string, T]>) =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, files: sort(files), gone: sort(gone) })}\n`;
}
