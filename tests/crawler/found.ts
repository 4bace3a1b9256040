/** What is read from a file of the site. */
export interface Found {
  /** Addresses as they stand there, relative or absolute. */
  addresses: string[];
  /** The ids of its elements; one that is there twice is listed twice. */
  ids: string[];
  /** Other names of places in it to which the fragment of an address can lead. */
  names: string[];
}

/** Where a file stands, for those who read it. */
export interface Standing {
  /** Its address, with the origin that the site was built for. */
  url: string;
  /** The address of the site, with a slash at its end. */
  siteUrl: string;
}

/** Everything that several parts of a file hold. */
export function joinFound(parts: readonly Partial<Found>[]): Found {
  return {
    addresses: parts.flatMap(({ addresses = [] }) => addresses),
    ids: parts.flatMap(({ ids = [] }) => ids),
    names: parts.flatMap(({ names = [] }) => names),
  };
}
