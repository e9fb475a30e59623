import { toAsciiDigits } from '../../arabic/digits.ts';

/** What a query asks for, read from what was typed. */
export interface ParsedQuery {
  /** The query as typed, without invisible characters, and no longer than is searched. */
  text: string;
  /** What is left to search for word by word. */
  words: string;
  /** Phrases that a result must have: their words follow one another. */
  phrases: readonly string[];
  /**
   * What stands in quotation marks within a sentence, and in `words` too: it raises what has it, as
   * the press puts marks around single words and around what others say.
   */
  quoted: readonly string[];
  /** The query that demands what is quoted, where something is: with a plus before the marks. */
  demanding?: string;
  /** What a result must not have: words, or phrases where an entry has several. */
  excluded: readonly string[];
  /** Values as typed, an identifier or a label; the last where one name is typed twice. */
  filters: Readonly<Partial<Record<TypedFilter, string>>>;
  /** A year, month or day (`2024`, `2024-07`, `2024-07-08`) that results begin with. */
  after?: string;
  /** The year, month or day that results end with. */
  before?: string;
  /** Where the filters and dates stand in `text`, so that each can be shown and taken back. */
  typed: readonly TypedPiece[];
}

/** A filter or date as it was typed. */
export interface TypedPiece {
  name: TypedFilter | DateLimit;
  value: string;
  /** Where it begins and ends in the query's text, in UTF-16 units. */
  start: number;
  end: number;
}

export type TypedFilter = 'tag' | 'author' | 'section';

export type DateLimit = 'after' | 'before';

const names: Readonly<Record<string, TypedFilter | DateLimit>> = {
  tag: 'tag',
  وسم: 'tag',
  author: 'author',
  كاتب: 'author',
  section: 'section',
  قسم: 'section',
  after: 'after',
  بعد: 'after',
  before: 'before',
  قبل: 'before',
};

/** In UTF-16 units, and in words: a pasted lead of a news story is read to its end. */
const longestQuery = 400;
const mostWords = 80;

/*
 * Format characters (Cf in UAX #44) hold the bidi controls of UAX #9, soft hyphen, joiners and the
 * byte order mark, which come along with what is pasted; Cs is half a surrogate pair.
 */
const invisible = /[\p{Cf}\p{Cs}]/gu;
const space = /[\s\p{Cc}]+/gu;

const searchable = /[\p{L}\p{Nd}]/u;

/*
 * Pieces with a meaning, from left to right, so that what stands in quotation marks is taken whole.
 * After a digit a straight mark means inches; before a digit a minus is the number's (`-5`).
 */
const quotation = (name: string) =>
  `(?:[«»](?<${name}French>[^«»]*)[«»]|["“”„](?<${name}Curved>[^"“”„]*)["“”])`;
const pieces = new RegExp(
  `(?<!\\S)(?<name>${Object.keys(names).join('|')}):(?:${quotation('value')}|(?<value>[^\\s«»"“”„]+))` +
    `|(?<![\\d])(?<sign>(?<!\\S)[-−+])?${quotation('phrase')}` +
    '|(?<!\\S)[-−](?<without>\\p{L}[^\\s«»"“”„]*)',
  'giu',
);

function visibleText(text: string): string {
  const words = text.replace(invisible, '').replace(space, ' ').trim().split(' ');
  // A cut may halve the last character.
  return words.slice(0, mostWords).join(' ').slice(0, longestQuery).replace(invisible, '').trim();
}

/** `٢٠٢٤/٧` → `2024-07`; undefined where it is no date. */
function dateOf(value: string): string | undefined {
  const found = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(toAsciiDigits(value));
  const [, year, ...rest] = found ?? [];
  if (year === undefined) return undefined;
  const date = [year, ...rest.flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-');
  // Date.parse takes the 31st for every month; a date that stays itself is one.
  const parsed = new Date(`${date.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`);
  const isDate = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  return isDate ? date : undefined;
}

/**
 * Reads a query as it was typed. Whatever has no meaning of its own is a word; nothing is refused.
 *
 * - `«حقوق الإنسان»`, `"…"`, `“…”`: a phrase, demanded where the query has no other words; among
 *   others it raises what has it, and `+«…»` demands it
 * - `-كلمة`, `-"…"`: not with these
 * - `وسم:غزة`, `كاتب:"محمود درويش"`, `قسم:` (`tag:`, `author:`, `section:`): only with this value;
 *   as in a hashtag, `_` stands for a space
 * - `بعد:2024-07`, `قبل:٢٠٢٤` (`after:`, `before:`): from then, until then
 *
 * The signs are those of the large search engines, whose readers know them (Google Search Help,
 * "Refine Google searches"), as is it that no space follows the colon, plus or minus: with one, as
 * in a pasted headline, they are punctuation. At most 400 characters and 80 words are read.
 *
 * @example parseQuery('انتخابات «مجلس النواب» -رئاسية بعد:٢٠٢٤/٧')
 * // words 'انتخابات', phrases ['مجلس النواب'], excluded ['رئاسية'], after '2024-07'
 */
export function parseQuery(text: string): ParsedQuery {
  const visible = visibleText(text);
  const demanded: string[] = [];
  /** Where each stands in `words`, and in the text. */
  const quotations: { phrase: string; start: number; end: number; at: number }[] = [];
  const excluded: string[] = [];
  const filters: Partial<Record<TypedFilter, string>> = {};
  const limits: Partial<Record<DateLimit, string>> = {};
  const typed = new Map<TypedPiece['name'], TypedPiece>();
  let words = '';
  let end = 0;

  const take = (name: TypedPiece['name'], text: string, start: number): boolean => {
    const isLimit = name === 'after' || name === 'before';
    const value = isLimit ? dateOf(text) : text;
    if (!value) return false;
    if (isLimit) limits[name] = value;
    else filters[name] = value;
    typed.set(name, { name, value, start, end });
    return true;
  };
  for (const { 0: piece, index, groups = {} } of visible.matchAll(pieces)) {
    const name = names[groups['name']?.toLowerCase() ?? ''];
    const value = groups['value'] ?? groups['valueFrench'] ?? groups['valueCurved'] ?? '';
    const quoted = (groups['phraseFrench'] ?? groups['phraseCurved'] ?? '').trim();
    const phrase = searchable.test(quoted) ? quoted : '';
    const isExcluded = groups['sign'] !== undefined && groups['sign'] !== '+';
    const without = isExcluded ? phrase : groups['without'];
    words += visible.slice(end, index);
    end = index + piece.length;
    if (name) {
      const text = value
        .replace(/_/g, ' ')
        .replace(/(?<![.,،؛;])[.,،؛;]+$/, '')
        .trim();
      if (!take(name, text, index)) words += piece;
    } else if (without) excluded.push(without);
    else if (phrase && groups['sign']) demanded.push(phrase);
    else if (phrase) {
      quotations.push({ phrase, start: words.length, end: words.length + piece.length, at: index });
      words += piece;
      continue;
    }
    words += ' ';
  }
  words += visible.slice(end);
  const others = quotations.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    words,
  );
  const quoted = quotations.map(({ phrase }) => phrase);
  const isSentence = searchable.test(others);
  const demanding = quotations.reduceRight(
    (left, { at }) => `${left.slice(0, at).replace(/(?<=\S)$/, ' ')}+${left.slice(at)}`,
    visible,
  );
  return {
    text: visible,
    words: (isSentence ? words : others).replace(space, ' ').trim(),
    phrases: isSentence ? demanded : [...demanded, ...quoted],
    quoted: isSentence ? quoted : [],
    ...(isSentence && quoted.length > 0 && { demanding }),
    excluded,
    filters,
    ...limits,
    typed: [...typed.values()],
  };
}

/**
 * The query's text without some of its filters and dates.
 *
 * @example withoutTyped(parseQuery('غزة وسم:حرب'), …its `typed`) // 'غزة'
 */
export function withoutTyped({ text }: ParsedQuery, pieces: readonly TypedPiece[]): string {
  const rest = pieces.reduce(
    (left, { start, end }) => left.slice(0, start).padEnd(end) + left.slice(end),
    text,
  );
  return rest.replace(space, ' ').trim();
}
