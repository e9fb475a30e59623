import { provideEngine } from '../src/site/provide-settings.ts';
import { workerFile } from '../src/site/worker-file.ts';
import { repositoryCommands, siteCommands } from './command-names.ts';
import { delayOptimizing } from './delay-optimizing.ts';
import { findSettingsFile, provideSite } from './provide-site.ts';
import { printError } from './terminal/print.ts';

/* The one entry of all commands: `maqalat build`, or `npm run build` in this repository. */
const commands = [...siteCommands, ...repositoryCommands];
const [name = '', ...rest] = process.argv.slice(2);
const command = commands.find((known) => known === name);
if (!command) {
  printError(`maqalat: no command '${name}'; there are ${commands.join(', ')}`);
  process.exit(2);
}
// Astro's telemetry writes into the user's home, and throws where there is none.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
// The bundler's allocator asks Linux for pages of 2 MB in each of its threads, and the kernel clears all of each,
// little of which is used: a cold build had 250 MB more and a fifth more processor time. mimalloc reads this
// when the bundler is loaded (https://github.com/microsoft/mimalloc#environment-options).
process.env['MIMALLOC_ALLOW_THP'] ??= '0';
// Commands read their own arguments from there.
process.argv.splice(2, process.argv.length, ...rest);
/** These need no settings, or must run before the settings can be read. */
const withoutSettings: readonly string[] = ['test', 'compile', 'upgrade'];
if (command === 'build' || command === 'check') delayOptimizing();
// `check` looks at files anywhere, and at a site where there is one.
const isSiteNeeded =
  command === 'check'
    ? findSettingsFile(process.cwd()) !== undefined
    : !withoutSettings.includes(command);
if (isSiteNeeded) await provideSite(process.cwd());
else provideEngine();
await import(workerFile(`./${command}`, import.meta.url).href);
