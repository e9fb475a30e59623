import type { ReviewMessages } from '../../src/i18n/commands/review-messages.ts';
import type { CommandSpec, OptionSpec } from '../terminal/arguments.ts';

/** What `review` takes. */
export function reviewCommand({ command }: ReviewMessages) {
  return {
    command: 'npm run review --',
    summary: command.summary,
    options: {
      base: { type: 'string', value: 'REF', help: command.base },
      out: { type: 'string', value: 'DIR', help: command.out },
      number: { type: 'string', value: 'N', help: command.number },
    },
    notes: command.notes,
  } as const satisfies CommandSpec<Record<string, OptionSpec>>;
}
