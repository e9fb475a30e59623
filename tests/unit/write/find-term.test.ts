import { expect, test } from 'vitest';
import { findTerm, findTermBesideArticle } from '../../../src/write/form/find-term.ts';

const terms = [
  { id: 'history', label: 'التاريخ', aliases: ['علم التاريخ'] },
  { id: 'salma', label: 'سلمى حدّاد', aliases: [] },
  { id: 'c-plus-plus', label: 'C++', aliases: [] },
];

test.each([
  ['history', 'history'],
  ['علم التأريخ', 'history'],
  ['سلمي حداد', 'salma'],
  ['c++', 'c-plus-plus'],
  ['تاريخ', undefined],
  ['سلمى', undefined],
])('the name %s is the term %s', (name, id) => {
  expect(findTerm(terms, name)?.id).toBe(id);
});

test.each([
  ['تاريخ', 'history'],
  ['سلمى الحداد', 'salma'],
  ['سلمى العطّار', undefined],
])('the name %s differs from the term %s in ال alone', (name, id) => {
  expect(findTermBesideArticle(terms, name)?.id).toBe(id);
});
