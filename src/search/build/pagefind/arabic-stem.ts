/**
 * An affix of one step, the minimum length of the word, and the replacement; longest affix first.
 */
type Rule = readonly [part: string, length: number, instead?: string];

/**
 * Stems an Arabic word as Pagefind's engine does: `المدرسات` → `مدرس`, `للمدرسة` → `مدرس`,
 * `سيكتبون` → `يكتب`. Only for the index of Pagefind's engine; our own index uses `lightStem`.
 *
 * The algorithm is Snowball's (github.com/snowballstem/snowball, algorithms/arabic.sbl), with its
 * quirks. Its handling of marks and hamza seats is omitted: Pagefind has normalized them before.
 *
 * @param word From `normalizedWord`.
 */
export function stemArabic(word: string): string {
  const isLongNoun = /^[بك]ال/.test(word);
  const isDefined = isLongNoun ? word.length > 4 : /^(?:لل|ال)/.test(word) && word.length > 3;
  const bare = convertDigits(word.replaceAll('ـ', ''));
  const stem = (!isDefined && removeVerbSuffix(bare)) || removeNounSuffix(bare, isDefined);
  return removePrefix(stem, !isDefined);
}

const digit = /[٠-٩]/g;

function convertDigits(word: string): string {
  return word.replace(digit, (each) => String(each.charCodeAt(0) - 0x660));
}

/** @returns Undefined if the longest matching affix needs a longer word. */
function cutEnd(word: string, rules: readonly Rule[]): string | undefined {
  const rule = rules.find(([part]) => word.endsWith(part));
  return rule && word.length >= rule[1] ? word.slice(0, -rule[0].length) : undefined;
}

/** The same for prefixes. @param at Index of the word's start. */
function cutFront(word: string, rules: readonly Rule[], at = 0): string | undefined {
  const rule = rules.find(([part]) => word.startsWith(part, at));
  if (!rule || word.length < rule[1]) return undefined;
  return word.slice(0, at) + (rule[2] ?? '') + word.slice(at + rule[0].length);
}

const verb1: Rule[] = [
  ...['هما', 'كما', 'كمو'].map((part): Rule => [part, 6]),
  ...['ني', 'نا', 'ها', 'هم', 'هن', 'كم', 'كن'].map((part): Rule => [part, 5]),
  ['ه', 4],
  ['ك', 4],
];
const verb2a: Rule[] = [
  ['تما', 6],
  ...['ان', 'ون', 'ين'].map((part): Rule => [part, 6]),
  ...['نا', 'تا', 'تن'].map((part): Rule => [part, 5]),
  ...['ت', 'ا', 'ن', 'ي'].map((part): Rule => [part, 4]),
];
const verb2b: Rule[] = [
  ['وا', 5],
  ['تم', 5],
];
const verb2c: Rule[] = [
  ['تمو', 6],
  ['و', 4],
];

/** @returns Undefined if the word has no such ending. */
function removeVerbSuffix(word: string): string | undefined {
  let stem = cutEnd(word, verb1);
  if (stem === undefined) return cutEnd(word, verb2b) ?? cutEnd(word, verb2a);
  for (let next: string | undefined = stem; next !== undefined; next = cutEnd(stem, verb1)) {
    stem = next;
  }
  return cutEnd(stem, verb2a) ?? cutEnd(stem, verb2c) ?? stem;
}

const noun1a: Rule[] = [
  ['كما', 6],
  ['هما', 6],
  ...['نا', 'كم', 'ها', 'هن', 'هم'].map((part): Rule => [part, 5]),
  ...['ي', 'ك', 'ه'].map((part): Rule => [part, 4]),
];
const noun1b: Rule[] = [['ن', 6]];
const noun2a: Rule[] = ['ا', 'ي', 'و'].map((part): Rule => [part, 5]);
const noun2b: Rule[] = [['ات', 5]];
const noun2c1: Rule[] = [['ت', 4]];
const noun2c2: Rule[] = [['ة', 4]];
const noun3: Rule[] = [['ي', 3]];

function removeNounSuffix(word: string, isDefined: boolean): string {
  const stem = removePlural(word, isDefined);
  return cutEnd(stem, noun3) ?? stem.replace(/ى$/, 'ي');
}

function removePlural(word: string, isDefined: boolean): string {
  const feminine = cutEnd(word, noun2c2);
  if (feminine !== undefined) return feminine;
  const owned = isDefined ? undefined : cutEnd(word, noun1a);
  const further = (stem: string) => cutEnd(stem, noun2a) ?? cutEnd(stem, noun2b);
  if (owned !== undefined) return further(owned) ?? cutEnd(owned, noun2c1) ?? owned;
  // The letter stays removed if nothing follows it, as in Snowball, which continues from there.
  const stem = cutEnd(word, noun1b) ?? word;
  const short = stem === word ? undefined : (further(stem) ?? cutEnd(stem, noun2c1));
  if (short !== undefined) return short;
  return (isDefined ? undefined : cutEnd(stem, noun2a)) ?? cutEnd(stem, noun2b) ?? stem;
}

const definite: Rule[] = [
  ['بال', 6],
  ['كال', 6],
  ['لل', 5],
  ['ال', 5],
];
const indefinite: Rule[] = [
  ['با', 0, 'با'],
  ['بب', 4, 'ب'],
  ['كك', 4, 'ك'],
  ['ب', 4],
];
const future: Rule[] = ['ي', 'ت', 'ن'].map((letter): Rule => [`س${letter}`, 5, letter]);
const tenth: Rule[] = ['يست', 'نست', 'تست'].map((part): Rule => [part, 5, 'است']);

function removePrefix(word: string, mayBeVerb: boolean): string {
  const hasConjunction = /^[فو](?!ا)/.test(word) && word.length > 3;
  const stem = hasConjunction ? word.slice(1) : word;
  const noun = cutFront(stem, definite) ?? cutFront(stem, indefinite);
  if (noun !== undefined || !mayBeVerb) return noun ?? stem;
  const present = cutFront(stem, future);
  // Snowball continues after the inserted letter.
  return cutFront(present ?? stem, tenth, present === undefined ? 0 : 1) ?? present ?? stem;
}
