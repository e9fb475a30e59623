import { knownReadings, withoutArticle } from './known-readings.ts';
import { shadda } from './letter-sounds.ts';
import { readByRule } from './reading-rules.ts';

const proclitics: Readonly<Record<string, string>> = {
  و: 'wa',
  ف: 'fa',
  ب: 'bi',
  ك: 'ka',
  ل: 'li',
};
const articles: Readonly<Record<string, string>> = {
  ال: 'al',
  وال: 'wal',
  فال: 'fal',
  بال: 'bil',
  كال: 'kal',
  لل: 'lil',
};
// The ل of the article bears no vowel: ألِف is no article.
const articleAndStem = /^([وفبك]?\p{M}*ا\p{M}*ل|ل\p{M}*ل)\u0652?(\p{L}.+)$/u;
const marks = /\p{M}/gu;
const doubledStart = new RegExp(`^(\\p{L})${shadda}`, 'u');

const readStem = (stem: string): string =>
  // الشَّمس: the shadda says only that the article is assimilated.
  knownReadings.get(stem) ?? readByRule(stem.replace(doubledStart, '$1'));

/** The word after a proclitic, where it is sure to be one: before a known word, إ, or أ of a long word. */
function stripProclitic(word: string): string | undefined {
  const rest = word.slice(1);
  const and = word.startsWith('و');
  if (knownReadings.has(rest) && (and || (rest.length > 2 && /^[بل]/.test(word)))) return rest;
  if (rest.startsWith('إ')) return rest;
  return rest.startsWith('أ') && (and || rest.length > 3) ? rest : undefined;
}

/**
 * Writes one Arabic word in Latin letters, its article joined by a hyphen and not assimilated:
 * `غزة` → `ghazza`, `الشمس` → `al-shams`, `والقاهرة` → `wal-qahira`, `مُحَرَّم` → `muharram`.
 */
export function romaniseWord(word: string): string {
  const bare = word.replace(marks, '');
  // The long a of الله is never spelled out, not even between marks.
  const known = knownReadings.get(bare.endsWith('لله') ? bare : word.replaceAll(shadda, ''));
  if (known !== undefined) return known;
  const [, article = '', stem = ''] = articleAndStem.exec(word) ?? [];
  const written = article.replace(marks, '');
  if (article !== '' && !withoutArticle.has(bare) && (written === 'ال' || stem.length > 2)) {
    return `${articles[written] ?? ''}-${readStem(stem)}`;
  }
  const proclitic = proclitics[word.slice(0, 1)];
  const rest = stripProclitic(word.replaceAll(shadda, ''));
  if (proclitic !== undefined && rest !== undefined) return `${proclitic}-${readStem(rest)}`;
  return readByRule(word);
}
