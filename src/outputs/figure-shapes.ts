import type { Element } from 'hast';
import { s } from 'hastscript';

/** The shapes that marks are made of, once a document; a mark uses them by name. */
export function figureShapes(): Element {
  return s('defs', [
    s('path#figure-out.figure-out', { d: 'M-6 0L0-6L6 0L0 6z' }),
    s('circle#figure-soon.figure-sign', { r: 8.5 }),
    s('path#figure-onward.figure-sign', { d: 'M2-6l6 6l-6 6' }),
    s('path#figure-before.figure-sign', { d: 'M-2-6l-6 6l6 6' }),
  ]);
}
