import { setTimeout as sleep } from 'node:timers/promises';
import { PrivateAddressError } from './public-addresses.ts';
import { type Answer, type RequestOptions, requestHeaders } from './request-headers.ts';

/** What is known of a link out. */
export interface LinkResult {
  /** `unreachable`: it may only be down at the moment. `private`: it was not asked for. */
  state: 'alive' | 'dead' | 'unreachable' | 'private';
  /** Such as `HTTP 404` or `ENOTFOUND`. */
  reason: string;
}

export interface ProbeOptions extends RequestOptions {
  /** Waits until a request to a host may start. */
  pace: (host: string) => Promise<void>;
  /** Milliseconds before the first retry; each further one waits twice as long. */
  retryDelay: number;
}

const mostRedirects = 6;
const mostRetries = 2;
/** Milliseconds; a server that wants more time is asked another day. */
const longestWait = 15_000;

/**
 * Asks whether a page is there: HEAD, then GET where HEAD is not answered well. Follows redirects,
 * each under the same guard.
 *
 * @param address An `http` or `https` address.
 * @returns The state; never throws.
 */
export async function probeLink(address: string, options: ProbeOptions): Promise<LinkResult> {
  try {
    let url = new URL(address);
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const { status, location } = await askFor(url, options);
      if (status < 300 || status >= 400 || status === 304 || location === undefined) {
        return judgeStatus(status);
      }
      if (!URL.canParse(location, url)) return { state: 'dead', reason: `HTTP ${status}` };
      url = new URL(location, url);
      if (!/^https?:$/.test(url.protocol)) return { state: 'unreachable', reason: url.protocol };
    }
    return { state: 'dead', reason: 'ERR_TOO_MANY_REDIRECTS' };
  } catch (error) {
    return judgeError(error);
  }
}

async function askFor(url: URL, options: ProbeOptions): Promise<Answer> {
  await options.pace(url.host);
  try {
    const answer = await requestHeaders(url, 'HEAD', options);
    if (answer.status < 400) return answer;
  } catch (error) {
    // Some servers drop HEAD requests; of these two GET would say the same.
    if (error instanceof PrivateAddressError || codeOf(error) === 'ENOTFOUND') throw error;
  }
  return getWithRetries(url, options);
}

async function getWithRetries(url: URL, options: ProbeOptions): Promise<Answer> {
  for (let retries = 0; ; retries += 1) {
    await options.pace(url.host);
    const backoff = options.retryDelay * 2 ** retries;
    try {
      const answer = await requestHeaders(url, 'GET', options);
      const isBusy = answer.status === 429 || answer.status >= 500;
      if (!isBusy || retries === mostRetries) return answer;
      await sleep(Math.min(longestWait, Math.max(backoff, secondsOf(answer.retryAfter) * 1000)));
    } catch (error) {
      if (error instanceof PrivateAddressError || retries === mostRetries) throw error;
      await sleep(backoff);
    }
  }
}

function secondsOf(retryAfter: string | undefined): number {
  return /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : 0;
}

/** Answers of servers that are there and want no robots. */
const refusals = new Set([401, 402, 403, 405, 406, 407, 412, 415, 429, 451, 999]);

function judgeStatus(status: number): LinkResult {
  const reason = `HTTP ${status}`;
  if ((status >= 200 && status < 400) || refusals.has(status)) return { state: 'alive', reason };
  return { state: status === 404 || status === 410 ? 'dead' : 'unreachable', reason };
}

function judgeError(error: unknown): LinkResult {
  if (error instanceof PrivateAddressError) return { state: 'private', reason: error.message };
  const code = codeOf(error);
  return { state: code === 'ENOTFOUND' ? 'dead' : 'unreachable', reason: code };
}

/** The system's code of an error, such as ECONNREFUSED. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'ETIMEDOUT';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
