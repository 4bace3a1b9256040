import { BlockList, isIP } from 'node:net';

/** Ranges that are not for the open internet (IANA special-purpose address registries), multicast among them. */
const specialRanges = {
  ipv4: [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
    ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
    ...['224.0.0.0/4', '240.0.0.0/4'],
  ],
  // Those that carry an IPv4 address inside lead wherever that one leads.
  ipv6: [
    ...['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
    ...['5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
  ],
} as const;

const special = new BlockList();
for (const [family, ranges] of Object.entries(specialRanges) as ['ipv4' | 'ipv6', readonly string[]][]) {
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/');
    special.addSubnet(network, Number(prefix), family);
  }
}

/** Whether a numeric address belongs to the open internet: not to this machine, a private network or its links. */
export function isPublicAddress(address: string): boolean {
  const [plain = ''] = address.split('%');
  const version = isIP(plain);
  // An IPv4 address that is written as an IPv6 one is held against the ranges of IPv4.
  return version !== 0 && !special.check(plain, version === 4 ? 'ipv4' : 'ipv6');
}
