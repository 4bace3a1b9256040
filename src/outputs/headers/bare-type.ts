/** A media type without its parameters: `text/css` of `text/css; charset=utf-8`. */
export function bareType(mediaType: string): string {
  return mediaType.replace(/;.*/, '');
}
