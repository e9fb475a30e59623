import { textRules } from '../../src/check/check-text.ts';
import { listArticleNames } from '../../src/loader/read-content.ts';
import { writeAtomically } from '../../src/loader/write-atomically.ts';
import { textFiles } from './check-content.ts';
import { fixText } from './fix-text.ts';
import { readSourceText } from './read-source-text.ts';
import { renameToSlug } from './rename-to-slug.ts';

/** Something that `--fix` did. */
export type Fix =
  | { kind: 'fixed'; file: string; edits: number }
  | { kind: 'renamed'; file: string; to: string };

/**
 * Fixes what the rules can fix by themselves: characters, spaces and line ends in the text, and
 * file names that cannot stand in an address. Each file is written whole or not at all.
 *
 * @param folder Absolute path of the content folder.
 * @param isAsked Says of an absolute path whether it may be touched.
 * @returns What was done, with absolute paths.
 */
export async function fixContent(
  folder: string,
  isAsked: (file: string) => boolean,
): Promise<Fix[]> {
  const fixes: Fix[] = [];
  for (const file of textFiles(folder, await listArticleNames(folder)).filter(isAsked)) {
    const source = await readSourceText(folder, file);
    if (!source) continue;
    const { text, edits } = fixText(source, textRules);
    if (edits === 0) continue;
    await writeAtomically(file, text);
    fixes.push({ kind: 'fixed', file, edits });
  }
  // After the texts, so that these are reported under the names they had.
  for (const name of await listArticleNames(folder)) {
    const renamed = await renameToSlug(folder, name, isAsked);
    if (renamed) fixes.push({ kind: 'renamed', ...renamed });
  }
  return fixes;
}
