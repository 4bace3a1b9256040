import { isIP } from 'node:net';
import { type Failure, failureOf } from './failure.ts';
import type { HostAddress } from './host-address.ts';
import type { Network } from './network.ts';

/**
 * The addresses of a host that may be connected to. Whoever connects takes these and does not look the name up
 * again: it could lead elsewhere by then.
 *
 * @param hostname as it stands in a URL, an IPv6 address in brackets
 */
export async function resolveHost(hostname: string, { lookup, isAllowed }: Network): Promise<HostAddress[] | Failure> {
  const name = hostname.replace(/^\[(.*)\]$/, '$1');
  try {
    const addresses = isIP(name) ? [{ address: name, family: isIP(name) }] : await lookup(name);
    const allowed = addresses.filter(({ address }) => isAllowed(address));
    if (allowed.length > 0) return allowed;
    const first = addresses[0]?.address;
    return first === undefined
      ? failureOf({ code: 'ENOTFOUND' }, hostname)
      : { failure: 'refused', detail: `is not asked: \`${hostname}\` is in no public network (${first})` };
  } catch (error) {
    // What cannot be looked up is a finding about the address.
    return failureOf(error, hostname);
  }
}
