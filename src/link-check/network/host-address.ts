/** A numeric address of a host, as `dns.lookup` gives it. */
export interface HostAddress {
  address: string;
  family: number;
}
