import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/i18n/describe-problem.ts';
import { expectations as expectationsAr } from '../../../src/i18n/problems/ar/expectations.ts';
import { syntaxTexts as syntaxAr } from '../../../src/i18n/problems/ar/syntax.ts';
import { expectations as expectationsEn } from '../../../src/i18n/problems/en/expectations.ts';
import { syntaxTexts as syntaxEn } from '../../../src/i18n/problems/en/syntax.ts';
import { problemCatalogues } from '../../../src/i18n/problems/problem-text.ts';
import { type Problem, problem, type SyntaxReason } from '../../../src/schema/problem.ts';
import { allRules, sampleProblem } from './sample-problems.ts';

const place = { file: 'content/articles/sea.mdx', line: 3, column: 1 };
const isolates = /[\u2066-\u2069]/g;
const plain = (text: string) => text.replace(isolates, '');

/** The facts that a reader must find again in the text; `allowed` only helps without a guess. */
function factsOf({ rule, details }: Problem): string[] {
  const coded =
    'expected vocabulary reason child bytes limit lines allowed isEmpty fault type container state'.split(
      ' ',
    );
  return Object.entries(details)
    .filter(([name]) => !coded.includes(name) || (name === 'reason' && rule.endsWith('able')))
    .map(([, fact]) => String(fact));
}

describe.each(['ar', 'en'] as const)('the texts in %s', (locale) => {
  test.each(allRules)('of %s say what is wrong, name the facts, and give the fix', (rule) => {
    const sample = sampleProblem(rule);
    const { message, advice } = describeProblem(sample, locale);
    expect(message.length).toBeGreaterThan(10);
    expect(advice.length).toBeGreaterThan(5);
    for (const fact of factsOf(sample)) expect(plain(`${message} ${advice}`)).toContain(fact);
    expect(`${message} ${advice}`).not.toMatch(/undefined|NaN|\[object/);
  });

  test.each(allRules)('of %s close every isolate that they open', (rule) => {
    const { message, advice } = describeProblem(sampleProblem(rule), locale);
    for (const text of [message, advice]) {
      expect(text.match(/[\u2066-\u2068]/g) ?? []).toHaveLength(
        (text.match(/\u2069/g) ?? []).length,
      );
    }
  });

  test('say what was expected, with an example', () => {
    const { advice } = describeProblem(sampleProblem('wrong-value'), locale);
    expect(advice).toContain('2024-07-08T20:02:00Z');
  });

  test('offer the closed list where there is no guess', () => {
    const unknown = problem('unknown-element', place, { name: 'X', allowed: ['Figure', 'Poem'] });
    expect(plain(describeProblem(unknown, locale).advice)).toContain('Figure, Poem');
  });

  test('spell out what cannot be seen in a value, so that it cannot act on the terminal', () => {
    const value = 'أحمر\u001b[31m\u202Eabc';
    const { message } = describeProblem(problem('unsafe-url', place, { value }), locale);
    expect(message).toContain('[U+001B][31m[U+202E]abc');
    expect(message).not.toContain('\u001b');
    expect(message).not.toContain('\u202e');
  });

  test('keep to one line and cut a long value', () => {
    const value = `{\n${'ا'.repeat(500)}\n}`;
    const { message } = describeProblem(problem('expression-refused', place, { value }), locale);
    expect(message).not.toContain('\n');
    expect(message).toContain('…');
    expect(message.length).toBeLessThan(300);
  });

  test.each(Object.keys(problemCatalogues.en.rules))('know the rule %s', (rule) => {
    expect(problemCatalogues[locale].rules).toHaveProperty(rule);
  });
});

describe('Arabic texts', () => {
  test('isolate Latin values, so that they do not disturb the sentence', () => {
    const { message } = describeProblem(sampleProblem('broken-link'), 'ar');
    expect(message).toContain('«\u2066/2024/07/se/\u2069»');
  });

  test('explain common mistakes in YAML in Arabic', () => {
    const { message } = describeProblem(sampleProblem('yaml-syntax'), 'ar');
    expect(message).toContain('حقل كُتب مرتين');
    expect(message).not.toContain('Map keys');
  });

  test('hand on word for word what has no translation', () => {
    const details = { reason: 'Something new', value: 'x' };
    const { message } = describeProblem(problem('yaml-syntax', place, details), 'ar');
    expect(message).toContain('Something new');
  });

  test('count lines in the right plural', () => {
    const withLines = (lines: number) =>
      describeProblem(problem('trailing-whitespace', place, { lines }), 'ar').message;
    expect(withLines(1)).toContain('سطر واحد');
    expect(withLines(2)).toContain('سطرين');
    expect(withLines(3)).toContain('3 أسطر');
    expect(withLines(11)).toContain('11 سطرًا');
  });
});

describe('English texts', () => {
  test('isolate Arabic values only', () => {
    expect(describeProblem(sampleProblem('broken-link'), 'en').message).not.toMatch(isolates);
    const { message } = describeProblem(sampleProblem('wrong-value'), 'en');
    expect(message).toContain('"\u2068أمس\u2069"');
  });
});

describe('every mistake in MDX', () => {
  // The keys of a record over the reasons are exactly the reasons.
  const reasons = Object.keys(syntaxEn) as SyntaxReason[];

  test.each(reasons)('has a text with its value and a fix in both languages: %s', (reason) => {
    const sample = problem('mdx-syntax', place, { reason, value: 'x<5' });
    for (const locale of ['ar', 'en'] as const) {
      const { message, advice } = describeProblem(sample, locale);
      expect(plain(message)).toContain('x<5');
      expect(advice.length).toBeGreaterThan(5);
    }
    expect(Object.keys(syntaxAr)).toContain(reason);
  });
});

describe('every expectation', () => {
  test.each(Object.keys(expectationsEn))('is told in both languages: %s', (expectation) => {
    expect(Object.keys(expectationsAr)).toContain(expectation);
  });

  test.each(Object.values(expectationsAr))('is told in Arabic words: %s', (text) => {
    expect(text).toMatch(/\p{Script=Arabic}{3}/u);
  });
});
