import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** A host whose address no page on the web should lead to. */
export class PrivateAddressError extends Error {}

/*
 * Special-purpose addresses: loopback, private and shared networks, link-local, documentation,
 * multicast, reserved, and IPv6 forms that carry an IPv4 address.
 * https://www.iana.org/assignments/iana-ipv4-special-registry/
 * https://www.iana.org/assignments/iana-ipv6-special-registry/
 */
const specialIpv4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 ' +
  '192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 ' +
  '224.0.0.0/4 240.0.0.0/4';
const specialIpv6 =
  '::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 ' +
  'fc00::/7 fe80::/10 fec0::/10 ff00::/8';

// One list for each family: a rule for mapped addresses would hold for plain IPv4 too.
const ipv4 = blockList(specialIpv4, 'ipv4');
const ipv6 = blockList(specialIpv6, 'ipv6');

function blockList(subnets: string, family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const subnet of subnets.split(' ')) {
    const [network = '', prefix = ''] = subnet.split('/');
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
}

/**
 * Whether an IP address belongs to the public internet.
 *
 * @example isPublicAddress('192.168.1.1') // false
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !ipv4.check(address, 'ipv4');
  return family === 6 && !ipv6.check(address, 'ipv6');
}

/**
 * Makes a DNS lookup for `http.request` that refuses names of private addresses. It is the lookup of
 * the connection itself, so that a name cannot change its address between a check and its use.
 *
 * @param isAllowed Whether to connect to an IP address.
 */
export function createGuardedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) {
        callback(error ?? new Error(`no address of ${host}`), '', 4);
      } else if (!addresses.every(({ address }) => isAllowed(address))) {
        callback(new PrivateAddressError(host), '', 4);
      } else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/**
 * Refuses a host that is written as an IP address, for which no lookup takes place.
 *
 * @param hostname Of a URL: IPv6 stands in brackets.
 * @throws PrivateAddressError
 */
export function refusePrivateHost(hostname: string, isAllowed: (address: string) => boolean): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isAllowed(address)) throw new PrivateAddressError(hostname);
}
