/** A node of the tree that satori draws, in the form that React's elements have. */
export interface CardElement {
  type: string;
  props: { style: Record<string, string | number>; children?: string | CardElement[] };
}

export function box(style: Record<string, string | number>, children?: string | CardElement[]): CardElement {
  return { type: 'div', props: { style, ...(children !== undefined && { children }) } };
}
