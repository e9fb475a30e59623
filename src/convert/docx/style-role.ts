/** What a paragraph is by the name of its style, where that is one of those that Word comes with. */
export type StyleRole = 'title' | 'subtitle' | 'caption' | 'contents';

/** What the names of a style say. */
export interface NamedStyle {
  role: StyleRole | undefined;
  /** 0 for the first level of headings. */
  outlineLevel: number | undefined;
}

/**
 * Word writes the names of its own styles in English into every file; other programs write those
 * of their user's language, and identifiers without the letters that are not ASCII.
 */
const headingName = new RegExp(
  `^(?:${[
    'heading|h|titre|überschrift|berschrift|título|ttulo|titulo|encabezado|cabeçalho|titolo|kop',
    'başlık|balk|заголовок|nagłówek|nagwek|rubrik|overskrift|otsikko|judul|tajuk|επικεφαλίδα',
    'כותרת|(?:ال)?عنوان|(?:ال)?ترويسة|رأس|سرفصل|تیتر|سرخی|سەردێڕ|标题|見出し|제목',
  ].join('|')})[ _-]?([1-9])$`,
);
const roleNames: readonly (readonly [StyleRole, RegExp])[] = [
  [
    'title',
    /^(?:title|(?:ال)?عنوان|titre|titel|título|ttulo|titolo|название|konu başlığı|标题|제목)$/,
  ],
  [
    'subtitle',
    /^(?:subtitle|sub-title|(?:ال)?عنوان (?:ال)?فرعي|sous-?titre|untertitel|subtítulo|subttulo|sottotitolo|подзаголовок|alt ?yazı|altyaz)$/,
  ],
  [
    'caption',
    /^(?:caption|(?:ال)?تسمية (?:ال)?توضيحية|شرح (?:ال)?صورة|légende|lgende|beschriftung|leyenda|epígrafe|didascalia|legenda|resim yazısı|название объекта)$/,
  ],
  [
    'contents',
    /^(?:toc(?: ?\d| ?heading)?|contents ?(?:\d|heading)|جدول المحتويات ?\d?|tm ?\d|verzeichnis ?\d)$/,
  ],
];
/** Names that authors give to headings of their own. */
const arabicHeadings: readonly (readonly [RegExp, number])[] = [
  [/^(?:ال)?عنوان (?:ال)?رئيسي$/, 0],
  [/^(?:ال)?عنوان (?:ال)?(?:فرعي|جانبي)$/, 1],
];

/**
 * Finds what a style is for by its names.
 *
 * @param names Its name, its aliases and its identifier, as written; the first that says anything
 *   decides.
 * @example roleOfStyle(['عنوان ٢']) // { role: undefined, outlineLevel: 1 }
 */
export function roleOfStyle(names: readonly string[]): NamedStyle {
  for (const name of names.map(normalizeName)) {
    const role = roleNames.find(([, pattern]) => pattern.test(name))?.[0];
    const digit = headingName.exec(name)?.[1];
    const own = arabicHeadings.find(([pattern]) => pattern.test(name))?.[1];
    const outlineLevel = digit === undefined ? own : Number(digit) - 1;
    if (role !== undefined || outlineLevel !== undefined) return { role, outlineLevel };
  }
  return { role: undefined, outlineLevel: undefined };
}

function normalizeName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/\s+/g, ' ')
    .trim();
}
