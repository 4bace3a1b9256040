/**
 * Whether two addresses differ in nothing that readers would call another place: in `http` or `https`, in `www.`, in
 * a slash at the end.
 */
export function isSamePlace(left: URL, right: URL): boolean {
  return placeOf(left) === placeOf(right);
}

function placeOf({ hostname, port, pathname, search }: URL): string {
  return `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/+$/, '')}${search}`;
}
