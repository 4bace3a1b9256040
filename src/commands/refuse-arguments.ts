/** Ends a command that takes no arguments when it is given some: nobody should believe that they did anything. */
export function refuseArguments(): void {
  const [first] = process.argv.slice(2);
  if (first === undefined) return;
  console.error(`Unexpected argument \`${first}\`, expected none`);
  process.exit(1);
}
