/** A share of a width as an attribute of SVG, to a hundredth of a percent. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
