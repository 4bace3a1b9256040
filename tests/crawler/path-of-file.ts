/** The path at which a file of a built site is asked for, from the site's address on: that of a page ends in a slash. */
export function pathOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
