import { scanMarkup } from './scan-markup.ts';
import { localName, wordValue } from './word-xml.ts';

/** What a style says of its paragraphs. */
export interface WordStyle {
  name: string;
  basedOn?: string | undefined;
  isHeading?: boolean | undefined;
  numId?: string | undefined;
  level?: number | undefined;
}

/** Names of Word's own headings, in the languages that it saves them in. */
const headingName =
  /^(?:heading|titre|überschrift|encabezado|título|titolo|kop|عنوان|العنوان|رأس)\s*[1-9١-٩]$/iu;

/** Reads `word/styles.xml`: which styles are headings or items, by themselves or by their base. */
export function wordStyles(xml: string): (id: string | undefined) => WordStyle | undefined {
  const styles = new Map<string, WordStyle>();
  let style: WordStyle = { name: '' };
  scanMarkup(
    xml,
    {
      text: () => {},
      open: (prefixed, raw) => {
        const name = localName(prefixed);
        if (name === 'style') {
          style = { name: '' };
          styles.set(wordValue(raw, 'styleId') ?? '', style);
        } else if (name === 'name') {
          style.name = wordValue(raw) ?? '';
          if (headingName.test(style.name)) style.isHeading = true;
        } else if (name === 'basedOn') style.basedOn = wordValue(raw);
        else if (name === 'outlineLvl') style.isHeading = Number(wordValue(raw)) < 9;
        else if (name === 'numId') style.numId = wordValue(raw);
        else if (name === 'ilvl') style.level = Number(wordValue(raw));
      },
      close: () => {},
    },
    true,
  );
  return (id) => {
    let found: WordStyle | undefined;
    let next = id;
    for (let steps = 0; next !== undefined && steps < 20; steps += 1) {
      const each: WordStyle | undefined = styles.get(next);
      if (!each) break;
      found = {
        name: found?.name ?? each.name,
        isHeading: found?.isHeading ?? each.isHeading,
        numId: found?.numId ?? each.numId,
        level: found?.level ?? each.level,
      };
      next = each.basedOn;
    }
    return found;
  };
}
