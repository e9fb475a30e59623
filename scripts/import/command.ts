import type { ImportMessages } from '../../src/i18n/commands/import-messages.ts';
import type { CommandSpec, OptionSpec } from '../terminal/arguments.ts';

/** The arguments and options of `npm run import`. */
export function importCommand({ summary, operands, options, notes }: ImportMessages) {
  return {
    command: 'npm run import --',
    summary,
    operands: { placeholder: operands, atLeast: 1 },
    options: {
      out: { type: 'string', value: 'DIR', help: options.out },
      tags: { type: 'string', value: 'a,b', help: options.tags },
      section: { type: 'string', value: 'ID', help: options.section },
      published: { type: 'string', value: 'ISO', help: options.published },
      mapping: { type: 'string', value: 'FILE', help: options.mapping },
      keep: { type: 'string', value: 'a,b', help: options.keep },
      'fetch-images': { type: 'boolean', help: options['fetch-images'] },
      'known-terms': { type: 'boolean', help: options['known-terms'] },
      'dry-run': { type: 'boolean', help: options['dry-run'] },
      force: { type: 'boolean', help: options.force },
      report: { type: 'string', value: 'FILE', help: options.report },
    },
    notes,
  } as const satisfies CommandSpec<Record<string, OptionSpec>>;
}
