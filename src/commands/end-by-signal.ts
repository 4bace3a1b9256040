import { constants } from 'node:os';

/** Ends the program as soon as it is told to (Ctrl+C), with the exit code that shells expect; what is to be cleaned up on `exit` is. */
export function endBySignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
