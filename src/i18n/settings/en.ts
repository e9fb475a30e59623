import { meant, quoted } from '../problems/en/quoted.ts';
import type { SettingsMessages } from './settings-messages.ts';

const after = (expected: string | undefined) => (expected ? `; expected ${expected}` : '');

export const settingsEn: SettingsMessages = {
  title: 'The settings of the site (src/site.config.ts) are wrong:',
  faults: {
    'unknown-key': ({ field, suggestion }) =>
      `${field}: there is no such setting. ${meant(suggestion, 'Remove it.')}`,
    missing: ({ field }, expected) => `${field}: missing${after(expected)}`,
    'wrong-value': ({ field, value }, expected) =>
      `${field}: ${quoted(value)} is wrong${after(expected)}`,
    'wrong-choice': ({ field, value, choices }) =>
      `${field}: ${quoted(value)} is wrong; expected one of ${choices.join(', ')}`,
    'no-catalogue': ({ field, value, choices }) =>
      `${field}: the engine has no texts in ${quoted(value)}; there are ${choices.join(', ')}`,
    'missing-file': ({ field, path }) => `${field}: no such file ${quoted(path)}`,
  },
};
