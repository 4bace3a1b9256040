import { describeObstacle } from './describe-obstacle.ts';

/**
 * Does the work of a command. What keeps it from its work is told in one line and a mistake of the program with its
 * stack trace; either way the command ends with exit code 1.
 *
 * @param place what the command works on, for faults that do not tell where they are
 */
export async function runCommand(place: string, work: () => Promise<void>): Promise<void> {
  const fail = (error: unknown): void => {
    if (!isClosedOutput(error)) console.error(describeObstacle(error, place) ?? describeMistake(error));
    process.exit(1);
  };
  process.on('uncaughtException', fail);
  await work().catch(fail);
}

/** Whether nobody reads the output any more, as behind `| head`. */
function isClosedOutput(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';
}

function describeMistake(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a mistake of the program, not of what it was given. Where it was noticed:\n${trace}`;
}
