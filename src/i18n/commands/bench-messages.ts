import type { CommandLocale } from '../command-locale.ts';

/** What `bench` says. */
export interface BenchMessages {
  summary: string;
  articles: string;
  limit: string;
  json: string;
  notes: readonly string[];
  missing: (option: string) => string;
  noSuchFile: (file: string) => string;
  unknownBench: (name: string, known: readonly string[]) => string;
  running: (name: string) => string;
}

const en: BenchMessages = {
  summary: 'Measures the project on data that you give it, and prints a table.',
  articles: 'articles as JSON Lines: {id, title, text, date?, category?}, perhaps gzipped',
  limit: 'the most articles to use',
  json: 'write the figures to this file too',
  notes: ['build: wall seconds, processor seconds and peak memory of whole builds.'],
  missing: (option) => `${option} is missing`,
  noSuchFile: (file) => `there is no file ${file}`,
  unknownBench: (name, known) => `there is no bench "${name}"; there is: ${known.join(', ')}`,
  running: (name) => `measuring: ${name}`,
};

const ar: BenchMessages = {
  summary: 'يقيس المشروع على بيانات تعطيه إيّاها، ويطبع جدولًا.',
  articles: 'المقالات بصيغة JSON Lines: ‏{id, title, text, date?, category?}، ولو مضغوطة بـ gzip',
  limit: 'أكثر ما يُستعمل من المقالات',
  json: 'اكتب الأرقام في هذا الملف أيضًا',
  notes: ['القياس build: زمن البناء كلّه، وزمن المعالج، وذروة الذاكرة.'],
  missing: (option) => `ينقص الخيار ${option}`,
  noSuchFile: (file) => `لا يوجد الملف ${file}`,
  unknownBench: (name, known) => `لا يوجد قياس باسم «${name}»؛ الموجود: ${known.join('، ')}`,
  running: (name) => `جارٍ القياس: ${name}`,
};

/** The catalogue in the language of the person at the terminal. */
export function benchMessages(locale: CommandLocale): BenchMessages {
  return locale === 'ar' ? ar : en;
}
