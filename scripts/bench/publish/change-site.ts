import { readFile, writeFile } from 'node:fs/promises';
import type { FilledSites } from './fill-sites.ts';
import { writeArticle } from './fill-sites.ts';
import type { PublishCase } from './publish-bench.ts';
import type { PublishSystem } from './systems/publish-system.ts';

const sentence = 'وأُضيفت هذه الجملة بعد النشر.';

type Change = (system: PublishSystem, filled: FilledSites) => Promise<void>;
const nothing: Change = async () => {};

/** What each case changes in a system's site. */
export const changes: Readonly<Record<PublishCase, Change>> = {
  cold: nothing,
  unchanged: nothing,
  async edit(system, { middle }) {
    const file = system.articleFile(middle);
    await writeFile(file, `${(await readFile(file, 'utf8')).trimEnd()} ${sentence}\n`);
  },
  new: (system, { newest }) => writeArticle([system], newest),
  tag: (system, { terms }) => system.writeTerms({ ...terms, tags: renameTag(terms.tags) }),
  async template({ templateWord: { file, from, to } }) {
    const template = await readFile(file, 'utf8');
    if (!template.includes(from)) throw new Error(`${file} has no "${from}" to change`);
    await writeFile(
      file,
      template.replace(from, () => to),
    );
  },
};

/** The labels, with that of the tag in the middle of the vocabulary changed. */
function renameTag(tags: Readonly<Record<string, string>>): Record<string, string> {
  const [id, label] = Object.entries(tags)[Math.floor(Object.keys(tags).length / 2)] ?? [];
  if (id === undefined) throw new Error('there is no tag to rename');
  return { ...tags, [id]: `${label} الجديد` };
}
