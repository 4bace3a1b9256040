/** What an archive says of an address: a copy, that it has none, or nothing that can be understood. */
export type CopySearch = { copy: string } | 'none' | 'unknown';
