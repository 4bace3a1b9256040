import { checkSettings, type Setting } from '../check-settings.ts';
import { Obstacle } from '../obstacle.ts';

/** Stops a command when settings that it uses have values that it cannot use; all are told, in a line each. */
export function refuseSettings(...names: Setting[]): void {
  const faults = checkSettings(names, process.env);
  if (faults.length > 0) throw new Obstacle(faults.join('\n'));
}
