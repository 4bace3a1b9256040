import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { endBySignal } from '../../src/commands/end-by-signal.ts';
import { runCommand } from '../../src/commands/run-command.ts';
import { parts } from './parts.ts';
import { placeTables } from './place-tables.ts';
import { readArguments } from './read-arguments.ts';

const readme = 'README.md';

endBySignal();
await runCommand(readme, async () => {
  const { parts: names, ...options } = readArguments(
    process.argv.slice(2),
    Object.keys(parts),
    process.env['BENCH_RUNS'],
  );
  for (const name of names) {
    const part = await parts[name]?.();
    if (part) await writeTables(name, await part(options));
  }
});

/** Writes the tables of a part into the README at once: another part may take an hour. */
async function writeTables(name: string, tables: string): Promise<void> {
  console.log(`\n${tables}`);
  const text = placeTables(readFileSync(readme, 'utf8'), name, tables);
  writeFileSync(readme, await format(text, { ...(await resolveConfig(readme)), filepath: readme }));
  console.log(`The tables of \`${name}\` are in ${readme}`);
}
