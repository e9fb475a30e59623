import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { commandLocale } from '../src/i18n/command-locale.ts';
import { benchMessages } from '../src/i18n/commands/bench-messages.ts';
import { benchBuild } from './bench/build.ts';
import { exitCode } from './terminal/exit-code.ts';
import { createProgress } from './terminal/progress.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const benches = ['build'];
const locale = commandLocale(process.env);
const messages = benchMessages(locale);
const { options, operands } = readCommandLine(
  {
    command: 'npm run bench --',
    summary: messages.summary,
    options: {
      articles: { type: 'string', value: 'FILE', help: messages.articles },
      limit: { type: 'string', value: 'N', help: messages.limit },
      json: { type: 'string', value: 'FILE', help: messages.json },
    },
    operands: { placeholder: benches.join('|'), atLeast: 1 },
    notes: messages.notes,
  },
  locale,
);
const stop = (text: string): never => {
  console.error(text);
  process.exit(exitCode.wrongUse);
};

const [name = ''] = operands;
if (!benches.includes(name)) stop(messages.unknownBench(name, benches));
const { articles, limit, json } = options;
if (articles === undefined) throw stop(messages.missing('--articles'));
if (!existsSync(articles)) stop(messages.noSuchFile(articles));

const progress = createProgress(name);
const result = await benchBuild(articles, limit === undefined ? undefined : Number(limit), (step) =>
  progress.log(messages.running(step)),
);
progress.end();
const { cases } = result;
const rounded = (figures: object) =>
  Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, Math.round(value * 10) / 10]),
  );
console.table(
  Object.fromEntries(Object.entries(cases).map(([key, value]) => [key, rounded(value)])),
);
if (json !== undefined) await writeFile(json, `${JSON.stringify(result, null, 2)}\n`);
