import type { FoundReading } from '../../convert/found-article.ts';
import type { DraftPicture } from '../draft/draft.ts';

/** What became of a file, with the pictures inside of it by what its text calls them. */
export type FileReading = FoundReading & { pictures?: ReadonlyMap<string, DraftPicture> };

/**
 * Reads a picture file and draws it anew.
 *
 * @param isTaken Whether another picture of the draft has a name.
 * @throws Where its format is not known.
 */
export type ReadPicture = (file: File, isTaken: (name: string) => boolean) => Promise<DraftPicture>;
