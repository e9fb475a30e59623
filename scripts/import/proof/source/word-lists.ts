import { scanMarkup } from './scan-markup.ts';
import { localName, wordValue } from './word-xml.ts';

/** What Word writes before an item. */
export interface WordMark {
  /** Nothing where its mark is no number. */
  number?: number | undefined;
  /** Words with the number, such as `المادة 3:`, where it is no number alone. */
  label?: string | undefined;
}

/** Counts the items of a document's lists as Word does. */
export interface WordLists {
  /** The mark of the next item of a list and level. */
  next(numId: string, level: number): WordMark;
}

interface Level {
  format: string;
  start: number;
  /** `%1.`, with the number of each level at its place. */
  text: string;
}

/**
 * Reads `word/numbering.xml` (ECMA-376 part 1, 17.9): instances of one definition go on counting
 * together, but for one that says where it starts.
 */
export function wordLists(xml: string): WordLists {
  const definitions = new Map<string, Map<number, Level>>();
  const instances = new Map<string, { definition: string; starts: Map<number, number> }>();
  let [definition, instance, level] = ['', '', 0];
  const current = (): Level => {
    const levels = definitions.get(definition) ?? new Map<number, Level>();
    definitions.set(definition, levels);
    const known = levels.get(level) ?? { format: 'decimal', start: 1, text: '%1.' };
    levels.set(level, known);
    return known;
  };
  scanMarkup(
    xml,
    {
      text: () => {},
      open: (prefixed, raw) => {
        const name = localName(prefixed);
        if (name === 'abstractNum') definition = wordValue(raw, 'abstractNumId') ?? '';
        if (name === 'num') {
          instance = wordValue(raw, 'numId') ?? '';
          instances.set(instance, { definition: '', starts: new Map() });
        }
        const known = instances.get(instance);
        if (name === 'abstractNumId' && known) known.definition = wordValue(raw) ?? '';
        if (name === 'lvl' || name === 'lvlOverride') level = Number(wordValue(raw, 'ilvl') ?? 0);
        if (name === 'startOverride') known?.starts.set(level, Number(wordValue(raw) ?? 1));
        if (instance !== '') return;
        if (name === 'numFmt') current().format = wordValue(raw) ?? 'decimal';
        if (name === 'lvlText') current().text = wordValue(raw) ?? '';
        if (name === 'start') current().start = Number(wordValue(raw) ?? 1);
      },
      close: () => {},
    },
    true,
  );
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next: (numId, level) => {
      const list = instances.get(numId);
      const levels = definitions.get(list?.definition ?? '');
      const { format, start, text } = levels?.get(level) ?? {
        format: 'bullet',
        start: 1,
        text: '',
      };
      if (!list || format === 'bullet' || format === 'none') return {};
      const counters = counts.get(list.definition) ?? [];
      counts.set(list.definition, counters);
      const own = list.starts.get(level);
      const isFirst = own !== undefined && !begun.has(`${numId} ${level}`);
      begun.add(`${numId} ${level}`);
      const before = isFirst ? own - 1 : (counters[level] ?? start - 1);
      counters[level] = before + 1;
      counters.length = level + 1;
      const isAlone = /^[^\p{L}%]*%\d[^\p{L}%]*$/u.test(text);
      const label = text.replace(
        /%(\d)/g,
        (_, digit: string) => ` ${counters[Number(digit) - 1] ?? ''} `,
      );
      return { number: before + 1, label: isAlone ? undefined : label };
    },
  };
}
