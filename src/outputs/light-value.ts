/** What a role has for its value in the light theme; references to other roles within the value stay. */
export function lightValue(role: string, tokens: string): string {
  const value = new RegExp(`${role}:\\s*([^;]+);`).exec(tokens)?.[1] ?? 'currentColor';
  const light = /^light-dark\((.+?), /.exec(value)?.[1] ?? value;
  const other = /^var\((--[\w-]+)\)$/.exec(light)?.[1];
  return other === undefined ? light : lightValue(other, tokens);
}
