import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { createGuardedLookup, refusePrivateHost } from './public-addresses.ts';

/** How requests are made. */
export interface RequestOptions {
  userAgent: string;
  /** Milliseconds until a request is given up. */
  timeout: number;
  /** Whether to connect to an IP address. */
  isAllowed: (address: string) => boolean;
}

/** The head of an answer. */
export interface Answer {
  status: number;
  location: string | undefined;
  /** As sent: seconds, or a date. */
  retryAfter: string | undefined;
}

/**
 * Makes one request and reads the head of the answer alone; redirects are not followed.
 *
 * @param url `http` or `https`. Credentials in it are not sent.
 * @throws PrivateAddressError, or the network's error, such as one with the code ENOTFOUND; an
 *   `AbortError` after the timeout.
 */
export function requestHeaders(
  url: URL,
  method: 'HEAD' | 'GET',
  { userAgent, timeout, isAllowed }: RequestOptions,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    refusePrivateHost(url.hostname, isAllowed);
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      {
        method,
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port || undefined,
        path: url.pathname + url.search,
        headers: { 'user-agent': userAgent, accept: '*/*' },
        // A connection of its own: one that is kept alive would skip the lookup.
        agent: false,
        lookup: createGuardedLookup(isAllowed),
        signal: AbortSignal.timeout(timeout),
      },
      (response) => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, location: headers.location, retryAfter: headers['retry-after'] });
        response.destroy();
      },
    );
    request.on('error', reject);
    request.end();
  });
}
