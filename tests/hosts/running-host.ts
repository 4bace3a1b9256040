/** A host that serves a site on this machine. */
export interface RunningHost {
  origin: string;
  stop: () => Promise<void>;
}
