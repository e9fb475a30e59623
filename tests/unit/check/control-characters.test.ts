import { describe, expect, test } from 'vitest';
import { controlCharacters } from '../../../src/check/rules/characters/control-characters.ts';
import { sourceText } from '../../../src/check/text/source-text.ts';

const findIn = (text: string) =>
  controlCharacters(sourceText('/site/content/articles/a.mdx', text));
const told = (text: string) =>
  findIn(text).map(({ problem: { line, column, severity, details } }) => ({
    line,
    column,
    severity,
    ...details,
  }));

describe('characters that nobody sees', () => {
  test('are told with place, code point and name', () => {
    expect(told('نص\nقال\u200f أحمد')).toEqual([
      { line: 2, column: 4, severity: 'warning', codePoint: 'U+200F', name: 'RIGHT-TO-LEFT MARK' },
    ]);
  });

  test.each([
    ['\u202e', 'RIGHT-TO-LEFT OVERRIDE'],
    ['\u2067', 'RIGHT-TO-LEFT ISOLATE'],
    ['\u0007', 'CONTROL CHARACTER'],
    ['\u009b', 'CONTROL CHARACTER'],
  ])('are errors where they reorder the text or are no text: %j', (character, name) => {
    expect(told(`ا${character}ب`)).toMatchObject([{ severity: 'error', name }]);
  });

  test.each([
    '\u200e',
    '\u061c',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u2028',
  ])('are warnings where they do little harm: %j', (character) => {
    expect(told(`ا${character}ب`)).toMatchObject([{ severity: 'warning' }]);
  });

  test('are told once a line each, and all mended', () => {
    const [finding, ...others] = findIn('\u200fا\u200fب\u200f');
    expect(others).toEqual([]);
    expect(finding?.edits).toHaveLength(3);
  });

  test('are told but not mended in code and in addresses', () => {
    const findings = findIn('`a\u200fb` و[رابط](/a\u200fb/)');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.edits).toEqual([]);
  });
});

describe('characters that belong to the spelling', () => {
  test.each([
    ['a Persian verb', 'می\u200cشود'],
    ['the letter that stands for هجري', 'سنة 1446 ه\u200d.'],
    ['a family of emoji', '👩\u200d👩\u200d👧'],
    ['a flag of emoji', '🏳\ufe0f\u200d🌈'],
    ['a conjunct of Devanagari', 'क\u094d\u200dष'],
    ['tabs and line ends', 'ا\tب\r\nج\n'],
    ['marks and tatweel', 'هَنـيّة ﴿ۖ﴾'],
  ])('are left in peace: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    'ا \u200c ب',
    '\u200cا',
    '1\u200d2',
  ])('are told where they join nothing: %j', (text) => {
    expect(told(text)).toHaveLength(1);
  });
});
