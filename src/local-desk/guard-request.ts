import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { tokenHeader } from '../write/local/local-api.ts';

/** What is known of who asks. */
export interface Asking {
  method: string;
  headers: IncomingHttpHeaders;
  /** Address of the other end of the connection. */
  remoteAddress: string | undefined;
  isEncrypted: boolean;
}

/** Why a request is not answered. */
export type Refusal = 'other-computer' | 'other-host' | 'other-origin' | 'no-token';

const loopbackAddress = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;
const loopbackHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * Whether the local desk answers a request: only to its own page on this computer. A page of another
 * site can make a browser send requests here, but not with this origin and this token; one that has
 * its own name resolved to this computer (DNS rebinding) sends that name as the host.
 *
 * @param token Of this run of the server; nothing where the page asks for it, which another origin
 *   could not read: it is refused here before.
 */
export function refuseRequest(
  { method, headers, remoteAddress, isEncrypted }: Asking,
  token?: string,
): Refusal | undefined {
  if (!loopbackAddress.test(remoteAddress ?? '')) return 'other-computer';
  const { host = '', origin } = headers;
  if (!loopbackHost.test(host)) return 'other-host';
  // Browsers leave the origin out of a page's own reading alone.
  const isOwn = origin === `http${isEncrypted ? 's' : ''}://${host}`;
  if (!isOwn && (origin !== undefined || method !== 'GET')) return 'other-origin';
  if ((headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') return 'other-origin';
  const given = headers[tokenHeader];
  if (typeof given !== 'string') return 'no-token';
  return token === undefined || isSame(given, token) ? undefined : 'no-token';
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
