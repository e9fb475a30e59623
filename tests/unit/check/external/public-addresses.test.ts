import { describe, expect, test } from 'vitest';
import {
  isPublicAddress,
  PrivateAddressError,
  refusePrivateHost,
} from '../../../../scripts/check/external/public-addresses.ts';

describe('an address', () => {
  test.each([
    '93.184.215.14',
    '8.8.8.8',
    '172.32.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
  ])('is public: %s', (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.0.1', '169.254.169.254'],
    ...[
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
    ],
    ...['::', '::1', '::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::a00:1', '2002:a00:1::'],
    ...['fc00::1', 'fd12:3456::1', 'fe80::1', 'ff02::1', 'localhost', ''],
  ])('is not public: %s', (address) => expect(isPublicAddress(address)).toBe(false));

  test('of a URL is recognized in every form that browsers read', () => {
    for (const host of [
      '127.1',
      '0x7f000001',
      '2130706433',
      '0177.0.0.1',
      '[::1]',
      '[::ffff:7f00:1]',
    ]) {
      const { hostname } = new URL(`http://${host}/`);
      expect(() => refusePrivateHost(hostname, isPublicAddress), host).toThrow(PrivateAddressError);
    }
    expect(() => refusePrivateHost('example.org', isPublicAddress)).not.toThrow();
  });
});
