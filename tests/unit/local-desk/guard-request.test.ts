import { describe, expect, test } from 'vitest';
import { type Asking, refuseRequest } from '../../../src/local-desk/guard-request.ts';
import { tokenHeader } from '../../../src/write/local/local-api.ts';

const token = 'a-token-of-this-run';

function asking(headers: Asking['headers'] = {}, other: Partial<Asking> = {}): Asking {
  return {
    method: 'PUT',
    headers: {
      host: 'localhost:4321',
      origin: 'http://localhost:4321',
      'sec-fetch-site': 'same-origin',
      [tokenHeader]: token,
      ...headers,
    },
    remoteAddress: '::ffff:127.0.0.1',
    isEncrypted: false,
    ...other,
  };
}

describe('the local desk answers', () => {
  test.each([
    'localhost:4321',
    '127.0.0.1:4321',
    '[::1]:4321',
    'localhost',
  ])('its own page at %s', (host) => {
    expect(refuseRequest(asking({ host, origin: `http://${host}` }), token)).toBeUndefined();
  });

  test('its own page when it reads, for which browsers name no origin', () => {
    const reading = asking({ origin: undefined }, { method: 'GET' });
    expect(refuseRequest(reading, token)).toBeUndefined();
  });

  test('its own page when it asks for the token', () => {
    expect(refuseRequest(asking({ [tokenHeader]: '' }, { method: 'GET' }))).toBeUndefined();
  });
});

describe('the local desk refuses', () => {
  test.each([
    'attacker.example:4321',
    'localhost.attacker.example:4321',
    '127.0.0.1.attacker.example',
    '192.168.1.7:4321',
    '0.0.0.0:4321',
    'localhost:4321@attacker.example',
    'localhost:4321, attacker.example',
    'localhost:4321/../x',
    '',
  ])('a name that was made to lead here: %j', (host) => {
    const rebound = asking({ host, origin: `http://${host}` });
    expect(refuseRequest(rebound, token)).toBe('other-host');
    expect(refuseRequest({ ...rebound, method: 'GET' })).toBe('other-host');
  });

  test.each([
    'https://attacker.example',
    'http://localhost:3000',
    'https://localhost:4321',
    'http://127.0.0.1:4321',
    'http://localhost:4321.attacker.example',
    'null',
    '',
  ])('a page of another origin: %j', (origin) => {
    expect(refuseRequest(asking({ origin }), token)).toBe('other-origin');
    expect(refuseRequest(asking({ origin }, { method: 'GET' }))).toBe('other-origin');
  });

  test.each([
    'cross-site',
    'same-site',
    'none',
  ])('what a browser says is %s, though it names no origin', (site) => {
    const headers = { origin: undefined, 'sec-fetch-site': site };
    expect(refuseRequest(asking(headers, { method: 'GET' }), token)).toBe('other-origin');
  });

  test('a change that names no origin', () => {
    expect(refuseRequest(asking({ origin: undefined }), token)).toBe('other-origin');
  });

  test.each([
    undefined,
    '',
    'a-token-of-this-ruN',
    `${token}x`,
    [token, token],
  ])('a request with the token %j', (given) => {
    const headers = { [tokenHeader]: given };
    expect(refuseRequest(asking(headers), token)).toBe('no-token');
  });

  test.each([
    '192.168.1.20',
    '10.0.0.2',
    '::ffff:192.168.1.20',
    'fe80::1',
    undefined,
  ])('another computer, whatever it says: %s', (remoteAddress) => {
    expect(refuseRequest(asking({}, { remoteAddress }), token)).toBe('other-computer');
  });
});
