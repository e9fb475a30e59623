import { toAsciiDigits } from '../../arabic/digits.ts';

/** A parsed query. */
export interface ParsedQuery {
  /** The query as typed, without invisible characters, cut to the length limit. */
  text: string;
  /** The words to search for. */
  words: string;
  /** Phrases that a result must contain. */
  phrases: readonly string[];
  /**
   * Quoted phrases within a sentence, also part of `words`. They boost results, since the press
   * quotes single words and what others say.
   */
  quoted: readonly string[];
  /**
   * The query that requires the quoted phrases (with a plus before the marks), if there are some.
   */
  requiring?: string;
  /** What a result must not contain: words, or phrases where an entry has several. */
  excluded: readonly string[];
  /** Typed values, identifiers or labels; the last one where a name is repeated. */
  filters: Readonly<Partial<Record<TypedFilter, string>>>;
  /** First year, month or day of the results (`2024`, `2024-07`, `2024-07-08`). */
  after?: string;
  /** Last year, month or day of the results. */
  before?: string;
  /** Location of filters and dates in `text`, so that each can be shown and removed. */
  typed: readonly TypedPiece[];
}

/** A filter or date as it was typed. */
export interface TypedPiece {
  name: TypedFilter | DateLimit;
  value: string;
  /** Start and end in the query's text, in UTF-16 units. */
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

/** In UTF-16 units, and in words: long enough for the pasted lead of a news story. */
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
 * Pieces with a meaning, matched from left to right, so that a quotation is matched as one piece.
 * After a digit a straight mark means inches; before a digit a minus is part of the number (`-5`).
 */
const quotation = (name: string) =>
  `(?:[«»](?<${name}French>[^«»]*)[«»]|["“”„](?<${name}Curved>[^"“”„]*)["“”])`;
const pieces = new RegExp(
  `(?<!\\S)(?<name>${Object.keys(names).join('|')}):(?:${quotation('value')}|(?<value>[^\\s«»"“”„]+))` +
    `|(?<![\\d])(?<sign>(?<!\\S)[-−+])?${quotation('phrase')}` +
    '|(?<!\\S)[-−](?<without>\\p{L}[^\\s«»"“”„]*)',
  'giu',
);

function normalizeTypedText(text: string): string {
  const words = text.replace(invisible, '').replace(space, ' ').trim().split(' ');
  // Cutting may split the last surrogate pair.
  return words.slice(0, mostWords).join(' ').slice(0, longestQuery).replace(invisible, '').trim();
}

/** Parses a date: `٢٠٢٤/٧` → `2024-07`; undefined if it is none. */
function parseDate(value: string): string | undefined {
  const found = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(toAsciiDigits(value));
  const [, year, ...rest] = found ?? [];
  if (year === undefined) return undefined;
  const date = [year, ...rest.flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-');
  // Date.parse accepts day 31 in every month; a valid date survives the round trip.
  const parsed = new Date(`${date.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`);
  const isDate = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  return isDate ? date : undefined;
}

/**
 * Parses a typed query. What has no special meaning is a word; no input is an error.
 *
 * - `«حقوق الإنسان»`, `"…"`, `“…”`: a phrase; required if the query has no other words, otherwise a
 *   boost. `+«…»` always requires it
 * - `-كلمة`, `-"…"`: excludes it
 * - `وسم:غزة`, `كاتب:"محمود درويش"`, `قسم:` (`tag:`, `author:`, `section:`): filters by this value;
 *   as in a hashtag, `_` means a space
 * - `بعد:2024-07`, `قبل:٢٠٢٤` (`after:`, `before:`): limits the dates
 *
 * The syntax is that of the large search engines (Google Search Help, "Refine Google searches"). As
 * there, no space may follow the colon, plus or minus: with a space, as in a pasted headline, they
 * are punctuation. At most 400 characters and 80 words are read.
 *
 * @example parseQuery('انتخابات «مجلس النواب» -رئاسية بعد:٢٠٢٤/٧')
 * // words 'انتخابات', phrases ['مجلس النواب'], excluded ['رئاسية'], after '2024-07'
 */
export function parseQuery(text: string): ParsedQuery {
  const visible = normalizeTypedText(text);
  const demanded: string[] = [];
  /** Location of each in `words`, and in the text. */
  const quotations: { phrase: string; start: number; end: number; at: number }[] = [];
  const excluded: string[] = [];
  const filters: Partial<Record<TypedFilter, string>> = {};
  const limits: Partial<Record<DateLimit, string>> = {};
  const typed = new Map<TypedPiece['name'], TypedPiece>();
  let words = '';
  let end = 0;

  const take = (name: TypedPiece['name'], text: string, start: number): boolean => {
    const isLimit = name === 'after' || name === 'before';
    const value = isLimit ? parseDate(text) : text;
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
  const requiring = quotations.reduceRight(
    (left, { at }) => `${left.slice(0, at).replace(/(?<=\S)$/, ' ')}+${left.slice(at)}`,
    visible,
  );
  return {
    text: visible,
    words: (isSentence ? words : others).replace(space, ' ').trim(),
    phrases: isSentence ? demanded : [...demanded, ...quoted],
    quoted: isSentence ? quoted : [],
    ...(isSentence && quoted.length > 0 && { requiring }),
    excluded,
    filters,
    ...limits,
    typed: [...typed.values()],
  };
}

/**
 * Removes filters and dates from the query's text.
 *
 * @example removeTyped(parseQuery('غزة وسم:حرب'), …its `typed`) // 'غزة'
 */
export function removeTyped({ text }: ParsedQuery, pieces: readonly TypedPiece[]): string {
  const rest = pieces.reduce(
    (left, { start, end }) => left.slice(0, start).padEnd(end) + left.slice(end),
    text,
  );
  return rest.replace(space, ' ').trim();
}
