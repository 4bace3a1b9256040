const patience = 2_000;
const pauses = { terminal: 200, other: 10_000 };

/** Where lines go; a terminal's last line can be written anew. */
export interface Output {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/**
 * A function that is told how much of a long task is done, and prints it: nothing in the first two seconds,
 * then in one line of a terminal, elsewhere in a line every ten seconds.
 */
export function reportProgress(
  label: string,
  total: number,
  output: Output = process.stdout,
  now: () => number = Date.now,
): (done: number) => void {
  const begin = now();
  let last: number | undefined;
  return (done) => {
    const time = now();
    const isLast = done === total && last !== undefined;
    const pause = output.isTTY ? pauses.terminal : pauses.other;
    if (!isLast && (time - begin < patience || time - (last ?? 0) < pause)) return;
    last = time;
    const line = `${label}: ${done} of ${total}`;
    output.write(output.isTTY ? `\r${line}${isLast ? '\n' : ''}` : `${line}\n`);
  };
}
