import type { Correction } from './read-m2.ts';

/** Kinds of mistakes that recall is measured by. */
export const errorKinds = [
  'hamza',
  'ta/ha',
  'alef/ya',
  'final alef',
  'lone waw',
  'joined particle',
  'latin sign',
  'other sign',
  'missing sign',
  'tatweel',
  'broken word',
  'dad/za',
  'other',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

const foldAlef = (word: string) => word.replace(/[أإآٱ]/g, 'ا');
const isSigns = (text: string) => text !== '' && /^[\p{P}\p{S}\s]+$/u.test(text);

/**
 * The kinds of mistake that a correction is about.
 *
 * @example errorKindsOf({ written: 'الامريكيه', right: 'الأمريكية', … }) // ['hamza', 'ta/ha']
 */
export function errorKindsOf({ written, right }: Correction): ErrorKind[] {
  if (written === '') return [isSigns(right) ? 'missing sign' : 'other'];
  if (isSigns(written)) return [/^[,;?]$/.test(written) ? 'latin sign' : 'other sign'];
  const kinds: ErrorKind[] = [];
  let from = written;
  let to = right;
  if (/^و \p{L}/u.test(from) && !/^و /.test(to)) {
    kinds.push('lone waw');
    from = `و${from.slice(2)}`;
  }
  if (from.includes('ـ') && !to.includes('ـ')) {
    kinds.push('tatweel');
    from = from.replaceAll('ـ', '');
  }
  const joined = /^[وف]?(?:لا|يا|ما)/.exec(from)?.[0];
  if (joined && to.startsWith(`${joined} `) && from.length > joined.length && !from.includes(' ')) {
    kinds.push('joined particle');
    to = to.replace(' ', '');
  }
  if (from === to) return kinds;
  const spelling = spellingKinds(from, to);
  if (spelling) return [...kinds, ...spelling];
  if (from.replaceAll(' ', '') === to.replaceAll(' ', '')) return [...kinds, 'broken word'];
  return kinds.length > 0 ? kinds : ['other'];
}

/** The kinds of letters in which two words differ; nothing where they differ in more. */
function spellingKinds(from: string, to: string): ErrorKind[] | undefined {
  if (from.replace(/ض/g, 'ظ') === to.replace(/ض/g, 'ظ')) return ['dad/za'];
  if (`${from}ا` === to || from === `${to}ا`) return ['final alef'];
  if (from.length !== to.length) return undefined;
  const kinds = new Set<ErrorKind>();
  const a = foldAlef(from);
  const b = foldAlef(to);
  for (let index = 0; index < from.length; index++) {
    if (from[index] === to[index]) continue;
    if (a[index] === b[index]) kinds.add('hamza');
    else if (/^[ةه]{2}$/.test(`${from[index]}${to[index]}`)) kinds.add('ta/ha');
    else if (/^[ىي]{2}$/.test(`${from[index]}${to[index]}`)) kinds.add('alef/ya');
    else return undefined;
  }
  return [...kinds];
}
