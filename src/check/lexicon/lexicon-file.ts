import type { Guesses } from './guesses.ts';

/** The parts of a lexicon, in the order of its file. */
export const sectionNames = ['alef', 'inner', 'ya', 'ha', 'waw', 'particle', 'whole'] as const;
export type SectionName = (typeof sectionNames)[number];
export type Sections = Readonly<Record<SectionName, Guesses>>;

const header = 'maqalat-lexicon 1';

/**
 * Writes a lexicon as text: a header, then a line `[name]` and its entries for each section. An
 * entry is how many letters it shares with the one before (base 36), the rest of it, its decision.
 */
export function formatLexicon(sections: Sections): string {
  const lines = [header];
  for (const name of sectionNames) {
    lines.push(`[${name}]`);
    let before = '';
    for (const [path, decision] of [...sections[name]].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      let shared = 0;
      while (shared < Math.min(35, before.length) && before[shared] === path[shared]) shared += 1;
      lines.push(`${shared.toString(36)}${path.slice(shared)}${decision}`);
      before = path;
    }
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Reads what `formatLexicon` wrote.
 *
 * @throws Where the text is no lexicon of this version.
 */
export function parseLexicon(text: string): Sections {
  const [first, ...lines] = text.split('\n');
  if (first !== header) throw new Error(`not a lexicon: it does not begin with "${header}"`);
  const maps = Object.fromEntries(
    sectionNames.map((name) => [name, new Map<string, string>()]),
  ) as Record<SectionName, Map<string, string>>;
  let section: Map<string, string> | undefined;
  let before = '';
  for (const line of lines) {
    if (line.startsWith('[')) {
      section = maps[line.slice(1, -1) as SectionName];
      before = '';
    } else if (line !== '' && section) {
      const path = before.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1, -1);
      section.set(path, line.slice(-1));
      before = path;
    }
  }
  return maps;
}
