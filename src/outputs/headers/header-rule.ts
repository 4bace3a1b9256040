/** What to send with the addresses that match a pattern. */
export interface HeaderRule {
  /** A path of the site; one `*` in it stands for any characters, slashes too. */
  path: string;
  headers: Readonly<Record<string, string>>;
}
