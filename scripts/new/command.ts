import type { NewMessages } from '../../src/i18n/commands/new-messages.ts';
import type { CommandSpec, OptionSpec } from '../terminal/arguments.ts';

/** What `npm run new` takes. */
export function newCommand({ summary, options, notes }: NewMessages) {
  return {
    command: 'npm run new --',
    summary,
    options: {
      title: { type: 'string', value: '"…"', help: options.title },
      section: { type: 'string', value: 'ID', help: options.section },
      tags: { type: 'string', value: 'a,b', help: options.tags },
      authors: { type: 'string', value: 'a,b', help: options.authors },
      description: { type: 'string', value: '"…"', help: options.description },
      slug: { type: 'string', value: 'SLUG', help: options.slug },
      date: { type: 'string', value: 'ISO', help: options.date },
      draft: { type: 'boolean', help: options.draft },
      out: { type: 'string', value: 'DIR', help: options.out },
    },
    notes,
  } as const satisfies CommandSpec<Record<string, OptionSpec>>;
}
