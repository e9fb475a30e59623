import type { SeededRandom } from './seeded-random.ts';

/** The sections by the collections' categories; the encyclopedia has none. */
const sectionLabels: Readonly<Record<string, string>> = {
  localNews: 'أخبار وطنية',
  internationalNews: 'أخبار العالم',
  politic: 'سياسة',
  economy: 'اقتصاد',
  society: 'مجتمع',
  sport: 'رياضة',
  culture: 'ثقافة',
  technology: 'تكنولوجيا',
  diverse: 'متفرقات',
};
const otherSection = { id: 'knowledge', label: 'معارف' };

const sectionId = (category: string) =>
  category.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Labels of the sections by identifier. */
export const sections: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(sectionLabels).map(([category, label]) => [sectionId(category), label]),
  [otherSection.id, otherSection.label],
]);

/** The section of an article: `localNews` → `local-news`. */
export function sectionOf(category: string | undefined): string {
  return category !== undefined && category in sectionLabels
    ? sectionId(category)
    : otherSection.id;
}

const givenNames = ['أمينة', 'حسن', 'ليلى', 'يوسف', 'سلمى', 'طارق', 'نادية', 'كمال'];
const familyNames = ['الهاشمي', 'بن عمار', 'الزيتوني', 'العلوي', 'المرزوقي'];

/** Names of those who write, by identifier; the first write most. */
export const authors: Readonly<Record<string, string>> = Object.fromEntries(
  givenNames.flatMap((given, row) =>
    familyNames.map((family, column) => [
      `author-${row * familyNames.length + column + 1}`,
      `${given} ${family}`,
    ]),
  ),
);

/** Mostly one author, now and then two or none; who they are follows Zipf's law. */
export function authorsOf(random: SeededRandom): string[] {
  const ids = Object.keys(authors);
  const chance = random.next();
  const count = chance < 0.1 ? 0 : chance < 0.9 ? 1 : 2;
  const zipf = () => ids[Math.floor((ids.length + 1) ** random.next()) - 1] ?? 'author-1';
  return [...new Set(Array.from({ length: count }, zipf))];
}
