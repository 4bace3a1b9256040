import type { LinkOptions } from './link-options.ts';
import type { Network } from './network/network.ts';

/** What one run of the check has to go by. */
export interface LinkCheck {
  options: LinkOptions;
  contentDir: string;
  projectDir: string;
  /** The file for the patch, absolute. */
  output: string;
  now: Date;
  network: Network;
  /** Ends the check early; what is known by then is written. */
  signal: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}
