import type { IndexedDocument } from '../../../src/search/build/build-search-index.ts';
import type { SearchDocument } from '../../../src/search/document.ts';

/** An article that has everything that search takes in. */
export const shore: SearchDocument = {
  url: '/2024/07/shore/',
  title: 'الشّاطئ «البعيد»',
  text: 'مشى أحمدُ على الشاطئ، و<b>الموج</b> عالٍ.\nالجزر\nثم عاد في المساء.',
  headings: [{ id: 'ebb', text: 'الجزر', offset: 41 }],
  meta: { date: '8 يوليو 2024', section: 'علوم' },
  filters: {
    section: [{ id: 'science', label: 'علوم' }],
    tag: [
      { id: 'sea', label: 'البحر' },
      { id: 'sand', label: 'الرمل' },
    ],
    author: [],
    year: [{ id: '2024', label: '٢٠٢٤' }],
  },
  published: Date.UTC(2024, 6, 8) / 1000,
};

/** One in another language. */
export const french: SearchDocument = {
  ...shore,
  url: '/2023/01/rivage/',
  title: 'Le rivage',
  text: 'La mer se retire.',
  headings: [],
  published: Date.UTC(2023, 0, 9) / 1000,
};

/** One whose text is that of `shore` after so many other words, each another one. */
export function longShore(words: number): SearchDocument {
  const letters = [...'ابتثجحخدذر'];
  const word = (index: number) => [...`${index}`].map((digit) => letters[Number(digit)]).join('');
  const before = Array.from({ length: words }, (_, index) => `كلمة${word(index)}`);
  return { ...shore, url: '/long/', text: `${before.join(' ')}\n${shore.text}`, headings: [] };
}

/** Documents as an index takes them in. */
export function indexed(documents: readonly SearchDocument[]): IndexedDocument[] {
  return documents.map((each) => ({ digest: JSON.stringify(each), document: () => each }));
}
