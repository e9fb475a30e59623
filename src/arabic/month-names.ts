import { foldForMatch } from './fold.ts';

/** The families of Gregorian month names in use among Arabs; CLDR has them under its regions. */
export type MonthFamily = 'international' | 'levantine' | 'moroccan' | 'tunisian-algerian';

const names = (line: string): readonly string[] => line.split('، ');

/** Gregorian month names, January first. */
export const monthNames: Readonly<Record<MonthFamily, readonly string[]>> = {
  international: names(
    'يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر',
  ),
  levantine: names(
    'كانون الثاني، شباط، آذار، نيسان، أيار، حزيران، تموز، آب، أيلول، تشرين الأول، تشرين الثاني، كانون الأول',
  ),
  moroccan: names(
    'يناير، فبراير، مارس، أبريل، ماي، يونيو، يوليوز، غشت، شتنبر، أكتوبر، نونبر، دجنبر',
  ),
  'tunisian-algerian': names(
    'جانفي، فيفري، مارس، أفريل، ماي، جوان، جويلية، أوت، سبتمبر، أكتوبر، نوفمبر، ديسمبر',
  ),
};

/** Month names of the Hijri calendar, Muharram first. */
export const hijriMonthNames: readonly string[] = names(
  'محرم، صفر، ربيع الأول، ربيع الآخر، جمادى الأولى، جمادى الآخرة، رجب، شعبان، رمضان، شوال، ذو القعدة، ذو الحجة',
);

/*
 * Spellings met in the wild that folding alone does not bring together: see `foldForMatch` for
 * those it does (إبريل, ابريل, اغسطس, آيار, تشرين الاول, يولية for يوليه).
 */
const otherSpellings: Readonly<Record<number, string>> = {
  1: 'كانون ثاني، كانون ثان',
  2: 'فيبراير',
  3: 'أذار، مارت',
  5: 'مايس',
  6: 'يونيه',
  7: 'يوليه',
  8: 'أوغسطس، أغشت',
  9: 'سيبتمبر، شتمبر',
  10: 'أوكتوبر، تشرين أول',
  11: 'تشرين ثاني، تشرين ثان',
  12: 'كانون أول، دسمبر',
};

const otherHijriSpellings: Readonly<Record<number, string>> = {
  1: 'المحرم، محرم الحرام',
  2: 'صفر الخير',
  3: 'ربيع أول',
  4: 'ربيع الثاني، ربيع آخر، ربيع ثاني، ربيع ثان',
  5: 'جمادى الأول، جماد الأول، جماد الأولى، جمادى أولى، جمادى أول',
  6: 'جمادى الثانية، جمادى الآخر، جمادى الثاني، جماد الثاني، جماد الآخر، جماد الآخرة',
  9: 'رمضان المبارك',
  11: 'ذي القعدة، ذو قعدة، ذي قعدة، ذوالقعدة، ذيالقعدة',
  12: 'ذي الحجة، ذو حجة، ذي حجة، ذوالحجة، ذيالحجة',
};

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

function numbersByName(
  families: readonly (readonly string[])[],
  spellings: Readonly<Record<number, string>>,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const family of families) {
    family.forEach((name, index) => {
      numbers.set(foldForMatch(name), index + 1);
    });
  }
  for (const [month, line] of Object.entries(spellings)) {
    for (const name of names(line)) numbers.set(foldForMatch(name), Number(month));
  }
  return numbers;
}

const gregorianNumbers = numbersByName(Object.values(monthNames), otherSpellings);
const hijriNumbers = numbersByName([hijriMonthNames], otherHijriSpellings);

/** Every known Gregorian name, folded by `foldForMatch`, longest first: ready for an alternation. */
export const foldedMonthNames: readonly string[] = [...gregorianNumbers.keys()].sort(
  (a, b) => b.length - a.length,
);

/**
 * The number (1–12) of a Gregorian month from its name in any family and usual spelling, or from
 * two names that agree: `تموز`, `ابريل`, `يوليوز`, `يوليو/تموز`, `تشرين الأول (أكتوبر)`.
 * Undefined for anything else, also for two names that disagree (`يوليو/آب`).
 */
export function parseMonthName(text: string): number | undefined {
  const found = foldForMatch(text)
    .split(/[/|()\-–—،]/)
    .map(oneSpace)
    .filter((name) => name !== '')
    .map((name) => gregorianNumbers.get(name));
  const [first] = found;
  return found.every((month) => month === first) ? first : undefined;
}

/** The number (1–12) of a Hijri month from its name: `محرم`, `ربيع الثاني`, `ذي الحجة`. */
export function parseHijriMonthName(text: string): number | undefined {
  return hijriNumbers.get(oneSpace(foldForMatch(text)));
}
