import { expect, test } from 'vitest';
import { findConcernedWords, ruleBit } from '../../../../src/check/concerned-words.ts';
import { proseRun } from '../../../../src/check/prose/prose-run.ts';
import { proseRules } from '../../../../src/check/prose-rules.ts';

const wordRules = proseRules.filter((rule) => 'concerns' in rule);
const namesOf = (rules: number) =>
  wordRules.filter((rule) => (rules & ruleBit(rule)) !== 0).map(({ name }) => name);

test('each rule about words has a bit of its own', () => {
  const bits = wordRules.map(ruleBit);
  expect(new Set(bits).size).toBe(wordRules.length);
  expect(bits.every((bit) => bit !== 0)).toBe(true);
});

test('finds the words that rules concern, the same each time, and no part of a word', () => {
  const run = proseRun('paragraph', 'ذهب الى البيت و عاد، ثم خبر عــاجل والى**البحر**', 10);
  const find = () =>
    findConcernedWords(run, 'ar', undefined).map(({ word, rules }) => [word.text, namesOf(rules)]);
  const found = [
    ['الى', ['wrong-form']],
    ['و', ['lone-waw']],
    ['عــاجل', ['tatweel']],
  ];
  expect(find().filter(([text]) => text !== 'والى')).toEqual(found);
  expect(find()).toEqual(find());
});

test('a rule concerns no text of another language', () => {
  const run = proseRun('paragraph', 'رفت الى خانه', 0);
  expect(findConcernedWords(run, 'fa', undefined)).toEqual([]);
});
