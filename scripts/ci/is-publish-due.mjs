/*
 * Says whether a published site must be built again because an article's time has come:
 * `node is-publish-due.mjs ADDRESS` prints `due=true` or `due=false`, as a step of GitHub Actions
 * hands it on. It runs before anything is installed, so it is plain JavaScript without dependencies.
 *
 * The published site tells by its `next-publish.json` when that is, so a moment that passed while no
 * run took place is caught by the next one. Where the file cannot be read, building is the safe answer.
 */
const [address = ''] = process.argv.slice(2);

/** @returns Seconds since 1970, or null where no article waits. */
async function readNextPublish() {
  // A cache between here and the host may hold the file of the publication before.
  const url = new URL(`next-publish.json?${Date.now()}`, address.replace(/(?<!\/)\/*$/, '/'));
  const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(`${url} answers with status ${response.status}`);
  const { nextPublish } = await response.json();
  if (nextPublish !== null && typeof nextPublish !== 'number') {
    throw new Error(`${url} tells no time`);
  }
  return nextPublish;
}

let isDue = true;
try {
  const next = await readNextPublish();
  isDue = next !== null && next * 1000 <= Date.now();
} catch (error) {
  console.error(`maqalat: ${error.message}; the site is built`);
}
console.log(`due=${isDue}`);
