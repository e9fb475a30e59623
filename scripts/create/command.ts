import type { CreateMessages } from '../../src/i18n/commands/create-messages.ts';
import { siteLanguages } from '../../src/settings/languages.ts';
import type { CommandSpec, OptionSpec } from '../terminal/arguments.ts';
import { hosts } from './answers.ts';

/** What `npm create maqalat` takes. */
export function createCommand({ summary, options, notes }: CreateMessages) {
  return {
    command: 'npm create maqalat --',
    summary,
    operands: { placeholder: 'DIR', atLeast: 1 },
    options: {
      title: { type: 'string', value: '"…"', help: options.title },
      tagline: { type: 'string', value: '"…"', help: options.tagline },
      description: { type: 'string', value: '"…"', help: options.description },
      language: { type: 'string', value: siteLanguages.join('|'), help: options.language },
      host: { type: 'string', value: hosts.join('|'), help: options.host },
      address: { type: 'string', value: 'URL', help: options.address },
      repository: { type: 'string', value: 'URL', help: options.repository },
      articles: { type: 'string', value: 'yes|no', help: options.articles },
      engine: { type: 'string', value: 'SPEC', help: options.engine },
      yes: { type: 'boolean', help: options.yes },
    },
    notes,
  } as const satisfies CommandSpec<Record<string, OptionSpec>>;
}
