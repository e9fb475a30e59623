import process from 'node:process';
import { runNamed } from '../../../src/loader/current-work.ts';
import { watchSlowWork } from '../../../src/loader/watch-slow-work.ts';

/* A command that is busy under a name for some milliseconds, and can say nothing itself meanwhile. */
const [name = '', milliseconds = ''] = process.argv.slice(2);
const endWatch = watchSlowWork(300);
runNamed(name, () => {
  const until = Date.now() + Number(milliseconds);
  while (Date.now() < until);
});
process.stderr.write('done\n');
await endWatch();
