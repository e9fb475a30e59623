import { dev } from 'astro';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { buildMessages } from '../src/i18n/commands/build-messages.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const locale = resolveCommandLocale(process.env);
const messages = buildMessages(locale);
const { options } = readCommandLine(
  {
    command: 'npm run dev --',
    summary: messages.devSummary,
    options: {
      port: { type: 'string', value: 'N', help: messages.port },
      host: { type: 'string', value: 'ADDRESS', help: messages.host },
      outDir: { type: 'string', value: 'DIR', help: messages.devOutDir },
    },
  },
  locale,
);
const { port, host, outDir } = options;
await dev({
  ...(outDir === undefined ? {} : { outDir }),
  server: {
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(host === undefined ? {} : { host }),
  },
});
