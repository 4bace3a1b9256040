import type { Order } from '../timeline/rails.ts';

/** The path of the timeline in one of its orders, or of one of its years. */
export function timelinePath(order: Order, year?: string): string {
  return `/timeline/${order === 'disclosed' ? 'disclosed/' : ''}${year === undefined ? '' : `${year}/`}`;
}
