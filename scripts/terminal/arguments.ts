import { parseArgs } from 'node:util';
import type { TerminalMessages } from '../../src/i18n/commands/terminal-messages.ts';
import { findNearest } from '../../src/schema/find-nearest.ts';

/** One option of a command. */
export type OptionSpec =
  /** Present or not. */
  | { type: 'boolean'; help: string }
  /** `--name VALUE`; `value` is the placeholder shown in the help. */
  | { type: 'string'; value: string; help: string };

/** What a command takes; `--help` is added to every one. */
export interface CommandSpec<O extends Record<string, OptionSpec>> {
  /** As one types it, such as `npm run import --`. */
  command: string;
  /** One or a few sentences on what the command does. */
  summary: string;
  options: O;
  /** Words that are not options; absent means that none are taken. */
  operands?: { placeholder: string; atLeast: number };
  /** Paragraphs below the options: exit codes, examples. */
  notes?: readonly string[];
}

export type OptionValues<O extends Record<string, OptionSpec>> = {
  [K in keyof O]: O[K]['type'] extends 'boolean' ? boolean : string | undefined;
};

/** What a command line asks for. */
export type ParsedArguments<O extends Record<string, OptionSpec>> =
  | { kind: 'run'; options: OptionValues<O>; operands: string[] }
  | { kind: 'help'; text: string }
  /** `text` names every mistake, then the usage. */
  | { kind: 'wrong'; text: string };

/**
 * Reads a command line by its specification, on top of `node:util` parseArgs.
 *
 * @param spec What the command takes.
 * @param argv The words after the script's name.
 * @param messages The catalogue of the person's language.
 * @returns Options and operands, or the text to print; never throws. All mistakes are reported at once.
 */
export function parseArguments<const O extends Record<string, OptionSpec>>(
  spec: CommandSpec<O>,
  argv: readonly string[],
  messages: TerminalMessages,
): ParsedArguments<O> {
  const known = Object.fromEntries(
    Object.entries(spec.options).map(([name, { type }]) => [name, { type }]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...known, help: { type: 'boolean', short: 'h' } },
    // Node's own errors are English only and stop at the first; the tokens let us tell all.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean | undefined> = Object.fromEntries(
    Object.entries(spec.options).map(([name, { type }]) => [
      name,
      type === 'boolean' ? false : undefined,
    ]),
  );
  const operands: string[] = [];
  const mistakes: string[] = [];
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (spec.operands) operands.push(token.value);
      else mistakes.push(messages.unexpectedArgument(token.value));
    } else if (token.kind === 'option') {
      if (token.name === 'help') return { kind: 'help', text: formatHelp(spec, messages) };
      const option = Object.hasOwn(spec.options, token.name) ? spec.options[token.name] : undefined;
      if (!option) {
        const names = [...Object.keys(spec.options), 'help'].map((name) => `--${name}`);
        mistakes.push(messages.unknownOption(token.rawName, findNearest(token.rawName, names)));
      } else if (seen.has(token.name)) {
        mistakes.push(messages.repeatedOption(token.rawName));
      } else if (option.type === 'string' && !hasValue(token)) {
        mistakes.push(messages.missingValue(token.rawName, option.value));
      } else if (option.type === 'boolean' && token.value !== undefined) {
        mistakes.push(messages.unexpectedValue(token.rawName));
      } else {
        values[token.name] = token.value ?? true;
      }
      seen.add(token.name);
    }
  }
  if (spec.operands && operands.length < spec.operands.atLeast) {
    mistakes.push(messages.missingArgument(spec.operands.placeholder));
  }
  if (mistakes.length > 0) {
    return { kind: 'wrong', text: [...mistakes, '', formatHelp(spec, messages)].join('\n') };
  }
  // Each value was checked against its option's type above.
  return { kind: 'run', options: values as OptionValues<O>, operands };
}

/** `--out --force` forgot the folder; a value that begins with a dash is written `--out=-x`. */
function hasValue({
  value,
  inlineValue,
}: {
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}) {
  return value !== undefined && value !== '' && (inlineValue === true || !/^-./.test(value));
}

/** The text of `--help`: usage, what it does, every option with its meaning, notes. */
export function formatHelp<O extends Record<string, OptionSpec>>(
  spec: CommandSpec<O>,
  messages: TerminalMessages,
): string {
  const usage = [spec.command, messages.anyOptions, spec.operands?.placeholder];
  const rows = Object.entries(spec.options).map(([name, option]) => [
    option.type === 'string' ? `--${name} ${option.value}` : `--${name}`,
    option.help,
  ]);
  rows.push(['-h, --help', messages.helpOption]);
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return [
    `${messages.usage}: ${usage.filter(Boolean).join(' ')}`,
    '',
    spec.summary,
    '',
    `${messages.options}:`,
    ...rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`),
    ...(spec.notes ?? []).flatMap((note) => ['', note]),
    '',
  ].join('\n');
}
