import { resolveHost } from './network/resolve-host.ts';
import type { Network } from './network/network.ts';

/** How many hosts are looked up to see whether there is a network. */
const sample = 10;

/** Whether not one of some hosts can be looked up, which says nothing about them and all about this machine. */
export async function isOffline(addresses: readonly string[], network: Network): Promise<boolean> {
  const hosts = [...new Set(addresses.map((address) => new URL(address).hostname))].slice(0, sample);
  const found = await Promise.all(hosts.map((host) => resolveHost(host, network)));
  return found.every((addresses) => 'failure' in addresses && addresses.failure !== 'refused');
}
