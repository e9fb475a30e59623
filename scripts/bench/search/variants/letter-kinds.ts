import { spelling } from './variant-kind.ts';

/** What stands before a word: the title's beginning or anything that is neither letter nor mark. */
const start = '(?<![\\p{L}\\p{M}])';
const end = '(?![\\p{L}\\p{M}])';

const replaced = (from: string, to: string) => (title: string) =>
  title.replace(new RegExp(from, 'gu'), to);

/** Letters that writers, countries and keyboards set differently in the same word. */
export const letterKinds = [
  spelling('hamza-dropped', replaced('[أإآٱ]', 'ا')),
  spelling('hamza-added', replaced(`${start}ا(?!ل)`, 'أ')),
  spelling('hamza-below-as-above', replaced('إ', 'أ')),
  spelling('madda-as-two-letters', replaced('آ', 'أا')),
  spelling('hamza-seat-waw-to-ya', replaced('ؤ', 'ئ')),
  spelling('hamza-seat-ya-to-waw', replaced('ئ', 'ؤ')),
  spelling('hamza-seat-dropped', (title) => title.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي')),
  spelling('hamza-without-seat', replaced('[ؤئ]', 'ء')),
  spelling('final-hamza-dropped', replaced(`ء${end}`, '')),
  spelling('alef-maqsura-as-ya', replaced('ى', 'ي')),
  spelling('final-ya-as-alef-maqsura', replaced(`ي${end}`, 'ى')),
  spelling('ta-marbuta-as-ha', replaced('ة', 'ه')),
  spelling('final-ha-as-ta-marbuta', replaced(`(?<=\\p{L}\\p{L})ه${end}`, 'ة')),
  spelling('persian-kaf-and-ya', (title) => title.replaceAll('ك', 'ک').replaceAll(/[يى]/g, 'ی')),
  spelling('urdu-ha', replaced('ه', 'ہ')),
  spelling('latin-capitals', (title) => title.toUpperCase()),
];
