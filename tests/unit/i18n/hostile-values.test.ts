import { describe, expect, test } from 'vitest';
import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { benchMessages } from '../../../src/i18n/commands/bench-messages.ts';
import { buildMessages } from '../../../src/i18n/commands/build-messages.ts';
import { checkMessages } from '../../../src/i18n/commands/check-messages.ts';
import { importMessages } from '../../../src/i18n/commands/import.ts';
import { newMessages } from '../../../src/i18n/commands/new.ts';
import { startMessages } from '../../../src/i18n/commands/start-messages.ts';
import { terminalMessages } from '../../../src/i18n/commands/terminal.ts';
import {
  describeProblem,
  formatProblems,
  problemFormats,
} from '../../../src/i18n/describe-problem.ts';
import {
  harmlessJson,
  harmlessLines,
  isolatedText,
  showUnseen,
} from '../../../src/i18n/problems/shown-value.ts';
import type { Problem } from '../../../src/schema/problem.ts';
import { actsOnTerminal, hostilePieces, hostileText } from '../terminal/hostile-text.ts';
import { allRules, sampleProblem } from './sample-problems.ts';

function hostile<T>(value: T): T {
  if (typeof value === 'string') return hostileText as T;
  if (Array.isArray(value)) return value.map(hostile) as T;
  return value;
}

/** A problem with hostile facts; what picks its sentence is chosen by the code, not by an article. */
function hostileProblem(sample: Problem, locale: CommandLocale): Problem {
  const file = `content/${hostileText}.mdx`;
  let made: Problem = { ...sample, file };
  for (const [name, fact] of Object.entries(sample.details)) {
    // One fact of a problem is replaced by another of its type.
    const next = { ...made, details: { ...made.details, [name]: hostile(fact) } } as Problem;
    try {
      describeProblem(next, locale);
      made = next;
    } catch {
      // The fact is a key of the catalogue.
    }
  }
  return made;
}

describe.each(['ar', 'en'] as const)('hostile values in %s', (locale) => {
  test.each(allRules)('of the problem %s act on no terminal', (rule) => {
    const problems = [hostileProblem(sampleProblem(rule), locale)];
    for (const format of problemFormats) {
      const text = formatProblems(problems, { locale, format });
      expect(actsOnTerminal(text, format === 'github'), format).toEqual([]);
    }
  });

  test.each([
    ['bench', benchMessages],
    ['build', buildMessages],
    ['check', checkMessages],
    ['import', importMessages],
    ['new', newMessages],
    ['start', startMessages],
    ['every command line', terminalMessages],
  ])('of the messages of %s act on no terminal', (_, messagesOf) => {
    const texts = textsOf(messagesOf(locale));
    expect(texts.some((text) => text.includes('[U+001B]'))).toBe(true);
    for (const text of texts) expect(actsOnTerminal(text)).toEqual([]);
  });
});

/** Facts by every name that a message asks for. */
const facts = Object.fromEntries(
  (
    'text reason title status kind format path target before after rest first second published ' +
    'updated from encoding declared src url syntax slug field timeZone message alias value id label'
  )
    .split(' ')
    .map((name) => [name, hostileText]),
);
const given = [
  hostileText,
  [hostileText],
  { ...facts, vocabulary: 'tags', lines: [1], problem: sampleProblem('unsafe-url') },
  [{ id: hostileText, label: hostileText }],
];

/** Every text of a catalogue; those that take values are asked with hostile ones of every shape. */
function textsOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  if (typeof entry === 'function') {
    return given.flatMap((first) =>
      given.flatMap((second) => {
        try {
          return textsOf(entry(first, second, hostileText));
        } catch {
          // A message of other values; one of the shapes is its own.
          return [];
        }
      }),
    );
  }
  return typeof entry === 'object' && entry !== null ? Object.values(entry).flatMap(textsOf) : [];
}

describe('what is printed', () => {
  test.each(hostilePieces)('is harmless with %j in a value, a line and JSON', (piece) => {
    const text = `سطر أول${piece}\n${piece}سطر ثان`;
    expect(actsOnTerminal(showUnseen(text))).toEqual([]);
    expect(actsOnTerminal(harmlessLines(text))).toEqual([]);
    const json = harmlessJson(JSON.stringify({ text }, null, 2));
    expect(actsOnTerminal(json)).toEqual([]);
    expect(JSON.parse(json)).toEqual({ text });
  });

  test('keeps what belongs to the writing', () => {
    const text = 'می\u200cخواهم ١٢٫٥ ﷺ 👩\u200d👧 ##عنوان a::b\tج';
    expect(harmlessLines(text)).toBe(text);
    expect(harmlessLines(isolatedText('البحر'))).toBe(isolatedText('البحر'));
  });

  test('says which character stood there', () => {
    expect(showUnseen('صدر\u001b[2J\nأمس')).toBe('صدر[U+001B][2J ⏎ أمس');
    expect(harmlessLines('::error::x')).toBe('[U+003A]:error::x');
    expect(harmlessLines('##[error]x')).toBe('[U+0023]#[error]x');
    expect(harmlessLines('\u2067نص')).toBe('[U+2067]نص');
  });
});
