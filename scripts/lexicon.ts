import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { formatLexicon } from '../src/check/lexicon/lexicon-file.ts';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { lexiconMessages } from '../src/i18n/commands/lexicon-messages.ts';
import { lexiconFile } from '../src/loader/read-lexicon.ts';
import { jsonLines } from './bench/json-lines.ts';
import { countForms } from './lexicon/count-forms.ts';
import { learnLexicon } from './lexicon/learn-lexicon.ts';
import { print } from './terminal/print.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

/* Rebuilds the general lexicon from edited texts whose licence allows it. */
const messages = lexiconMessages(resolveCommandLocale(process.env));
const { options, operands } = readCommandLine(
  {
    command: 'npm run lexicon --',
    summary: messages.summary,
    options: { output: { type: 'string', value: 'FILE', help: messages.output } },
    operands: { placeholder: 'FILE.jsonl…', atLeast: 1 },
  },
  resolveCommandLocale(process.env),
);

async function* texts(): AsyncGenerator<string> {
  for (const file of operands) {
    for await (const record of jsonLines(file)) {
      const isRecord = typeof record === 'object' && record !== null && 'text' in record;
      if (isRecord && typeof record.text === 'string') yield record.text;
    }
  }
}

const { counts, ...counted } = await countForms(texts());
const sections = learnLexicon(counts, { leastCount: 3 });
const text = formatLexicon(sections);
await writeFile(options.output ?? lexiconFile, text);
const entries = Object.entries(sections).map(([name, guesses]) => `${name} ${guesses.size}`);
print(messages.learned(counted.cleanTexts, counted.texts, counted.cleanWords));
print(messages.written(entries.join(', '), gzipSync(text, { level: 9 }).length));
