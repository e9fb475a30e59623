import type { UpgradeMessages } from '../../src/i18n/commands/upgrade-messages.ts';
import type { CommandSpec, OptionSpec } from '../terminal/arguments.ts';

/** What `maqalat upgrade` takes. */
export function upgradeCommand({ summary, options, notes }: UpgradeMessages) {
  return {
    command: 'npm run upgrade --',
    summary,
    options: {
      'dry-run': { type: 'boolean', help: options['dry-run'] },
      force: { type: 'boolean', help: options.force },
    },
    notes,
  } as const satisfies CommandSpec<Record<string, OptionSpec>>;
}
