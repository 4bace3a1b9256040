import { expect, test } from 'vitest';
import { isPublicAddress } from '../../src/link-check/network/is-public-address.ts';

test.each([
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
  ...['172.31.255.255', '192.0.0.8', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '::127.0.0.1', '64:ff9b::7f00:1'],
  ...['2002:7f00:1::', '2001:0:7f00:1::', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'ff02::1'],
  ...['', 'localhost', '127.1', '0x7f.0.0.1', '2130706433'],
])('`%s` is of this machine, a private network or no address at all', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  ...['1.1.1.1', '8.8.8.8', '100.63.255.255', '100.128.0.0', '172.15.0.1', '172.32.0.1', '192.167.0.1'],
  ...['2606:4700:4700::1111', '2a00:1450:4001:800::200e', '::ffff:8.8.8.8'],
])('`%s` is of the open internet', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});
