import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guess, indexGuesses, wordEnd } from '../../../../src/check/lexicon/guesses.ts';
import { parseLexicon, sectionNames } from '../../../../src/check/lexicon/lexicon-file.ts';

const sections = parseLexicon(
  readFileSync(new URL('../../../../src/check/lexicon/arabic.txt', import.meta.url), 'utf8'),
);

describe('guesses in a tree', () => {
  test('a word has a decision of its own', () => {
    const lookUp = indexGuesses(
      new Map([
        ['امر', 'أ'],
        ['امرا.', 'ا'],
      ]),
    );
    expect(lookUp('امرا')).toEqual({ decision: 'ا', isWord: true, length: 4 });
  });

  test('another word has that of its longest beginning', () => {
    const lookUp = indexGuesses(
      new Map([
        ['ا', 'ا'],
        ['امر', 'أ'],
      ]),
    );
    expect(lookUp('امريكا')).toEqual({ decision: 'أ', isWord: false, length: 3 });
    expect(lookUp('كتاب')).toBeUndefined();
  });

  test.each(sectionNames)('are those of the map, in the part %s of the lexicon', (name) => {
    const guesses = sections[name];
    const lookUp = indexGuesses(guesses);
    const words = [...guesses.keys()].map((path) => path.replace(wordEnd, ''));
    const paths = words.flatMap((word) => [word, word.slice(0, -1), `${word}ات`, `و${word}`]);
    const wrong = paths.filter(
      (path) => JSON.stringify(lookUp(path)) !== JSON.stringify(guess(guesses, path)),
    );
    expect(wrong).toEqual([]);
  });
});
