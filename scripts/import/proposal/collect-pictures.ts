import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pictureReferences, sourceOfPicture } from '../../../src/convert/picture-references.ts';
import { reason } from '../../../src/convert/reason.ts';
import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import { findPictureBytes } from '../pictures/find-picture-bytes.ts';
import { pictureEnding } from '../pictures/picture-name.ts';
import type { RawArticle } from '../raw-article.ts';

/** The pictures of a changed article. */
export interface ProposedPictures {
  /** Files to write beside it, by name. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Names of those that lie beside the article that it changes. */
  earlier: ReadonlySet<string>;
  notes: ImportReason[];
}

/** Names of files as the page where articles are written gives them. */
const plainName = /^(?:\.\/)?([a-z0-9][\w-]*\.[a-z]+)$/i;

/**
 * Collects the pictures that came with a proposal, and those that lie beside the article that it
 * changes where that moves. What is no picture is not written.
 *
 * @param from Absolute path of the article as it is; `to`, as it will be.
 */
export async function collectPictures(
  { body, image, pictures }: RawArticle,
  from: string,
  to: string,
): Promise<ProposedPictures> {
  const files = new Map<string, Uint8Array>();
  const earlier = new Set<string>();
  const notes: ImportReason[] = [];
  const named = pictureReferences(body).map(sourceOfPicture);
  for (const src of new Set([...(image ? [image.src] : []), ...named])) {
    const [, name] = plainName.exec(src) ?? [];
    const sent = name
      ? await findPictureBytes(name, pictures ?? { folders: [] }, false)
      : undefined;
    const isPicture = sent?.kind === 'bytes' && (await pictureEnding(sent.bytes)) !== undefined;
    const old = name && (await readFile(join(dirname(from), name)).catch(() => undefined));
    if (name && old) earlier.add(name);
    if (name && isPicture) files.set(name, sent.bytes);
    else if (name && old) {
      if (dirname(from) !== dirname(to)) files.set(name, old);
    } else notes.push(reason('picture-missing', { src: src.slice(0, 200) }));
  }
  return { files, earlier, notes };
}
