import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/arabic/analyse.ts';
import { splitJoinedWords } from '../../../src/arabic/joined-words.ts';

const terms = (text: string) => analyse(text).flatMap((token) => token.terms);

describe('two words written as one have the terms of the two', () => {
  test.each([
    ['عبدالكريم', 'عبد الكريم'],
    ['وعبدالعزيز', 'وعبد العزيز'],
    ['عبدالله', 'عبد الله'],
    ['عَبْدُالرَّؤُوف', 'عبد الرؤوف'],
    ['عبدالإله', 'عبد الاله'],
    ['ابوالقاسم', 'أبو القاسم'],
    ['ذوالنون', 'ذو النون'],
    ['عزالدين', 'عز الدين'],
    ['علاءالدين', 'علاء الدين'],
    ['شمسالدين', 'شمس الدين'],
    ['سيفالاسلام', 'سيف الإسلام'],
    ['خيرالله', 'خير الله'],
    ['سبحانالله', 'سبحان الله'],
    ['انشاءالله', 'إن شاء الله'],
    ['إنشاالله', 'إن شاء الله'],
    ['ماشاءالله', 'ما شاء الله'],
    ['شاءالله', 'شاء الله'],
    ['الحمدلله', 'الحمد لله'],
    ['«عبدالحليم»:', 'عبد الحليم'],
  ])('%s, %s', (joined, apart) => {
    expect(terms(joined)).toEqual(terms(apart));
    expect(terms(joined).length).toBeGreaterThan(1);
  });
});

describe('one word stays one', () => {
  test.each([
    'والدين',
    'خالدين',
    'وخالدين',
    'المجالدين',
    'بالدين',
    'الدين',
    'الله',
    'والله',
    'تالله',
    'فبالله',
    'أبوال',
    'الإسلام',
    'للإسلام',
    'عبدالي',
    'استسلام',
    'ذوال',
  ])('%s', (word) => expect(splitJoinedWords(word)).toEqual([word]));
});
