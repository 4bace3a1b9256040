/** What a path takes up, by the outermost of its points. */
export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The bounds of the paths of one colour in a drawing that writes whole coordinates, as satori's do. */
export function pathBounds(svg: string, colour: string): Bounds[] {
  const paths = [...svg.matchAll(/<path fill="([^"]+)" d="([^"]+)"/g)].filter(([, fill]) => fill === colour);
  return paths.map(([, , commands = '']) => {
    if (/[^\d\s.,MLQCZ-]/.test(commands)) throw new TypeError(`Not only points: ${commands}`);
    const numbers = Array.from(commands.matchAll(/-?[\d.]+/g), ([number]) => Number(number));
    const across = numbers.filter((_, index) => index % 2 === 0);
    const down = numbers.filter((_, index) => index % 2 === 1);
    return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) };
  });
}
