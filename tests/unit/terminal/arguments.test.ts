import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../scripts/terminal/arguments.ts';
import { terminalMessages } from '../../../src/i18n/commands/terminal.ts';

const spec = {
  command: 'npm run cook --',
  summary: 'Cooks.',
  operands: { placeholder: 'DISH…', atLeast: 1 },
  options: {
    salt: { type: 'string', value: 'GRAMS', help: 'how much salt' },
    'dry-run': { type: 'boolean', help: 'cook nothing' },
  },
  notes: ['Exit code: 0 eaten.'],
} as const;
const parse = (...argv: string[]) => parseArguments(spec, argv, terminalMessages('en'));

describe('a command line', () => {
  it('gives options by type and the words that are none', () => {
    expect(parse('--salt', '3', 'soup', '--dry-run', '--', '--odd')).toEqual({
      kind: 'run',
      options: { salt: '3', 'dry-run': true },
      operands: ['soup', '--odd'],
    });
    expect(parse('--salt=3', 'soup')).toMatchObject({ options: { salt: '3', 'dry-run': false } });
    expect(parse('soup')).toMatchObject({ options: { salt: undefined } });
  });

  it('tells every mistake at once, and the usage', () => {
    const parsed = parse('--slat', '--dry-run=yes', '--dry-run', '--salt');
    if (parsed.kind !== 'wrong') throw new Error(parsed.kind);
    expect(parsed.text).toContain('unknown option --slat; did you mean --salt?');
    expect(parsed.text).toContain('--salt needs a value: --salt GRAMS');
    expect(parsed.text).toContain('--dry-run takes no value');
    expect(parsed.text).toContain('--dry-run may be given only once');
    expect(parsed.text).toContain('Usage: npm run cook -- [options] DISH…');
  });

  it('does not take the next option for a value, unless it is tied to the option', () => {
    expect(parse('soup', '--salt', '--dry-run')).toMatchObject({ text: /--salt needs a value/ });
    expect(parse('soup', '--salt=')).toMatchObject({ text: /--salt needs a value/ });
    expect(parse('soup', '--salt=-3')).toMatchObject({ options: { salt: '-3' } });
  });

  it('wants the operands that a command needs, and refuses those it does not take', () => {
    expect(parse()).toMatchObject({ kind: 'wrong', text: /DISH… is missing/ });
    const { operands: _, ...without } = spec;
    const parsed = parseArguments(without, ['soup'], terminalMessages('en'));
    expect(parsed).toMatchObject({ kind: 'wrong', text: /unexpected argument "soup"/ });
  });

  it.each(['constructor', '__proto__', 'toString'])('does not know --%s', (name) => {
    expect(parse(`--${name}`, 'soup')).toMatchObject({ kind: 'wrong' });
  });

  it.each(['--help', '-h'])('with %s gives the help, whatever else stands there', (help) => {
    const parsed = parse('--slat', help);
    if (parsed.kind !== 'help') throw new Error(parsed.kind);
    expect(parsed.text).toMatch(/--salt GRAMS +how much salt\n/);
    expect(parsed.text).toContain('Exit code: 0 eaten.');
  });
});
