import { type Ledger, type LedgerRecord, recordKeys } from './ledger.ts';

/** The ledger as JSON with one address a line, so that what two branches publish can be told apart line by line. */
export function formatLedger({ version, addresses }: Ledger): string {
  const lines = Object.entries(addresses).map(
    ([path, record]) => `    ${JSON.stringify(path)}: ${JSON.stringify(inOrder(record))}`,
  );
  return `{\n  "version": ${version},\n  "addresses": {\n${lines.join(',\n')}\n  }\n}\n`;
}

function inOrder(record: LedgerRecord): Record<string, unknown> {
  const fields = new Map(Object.entries(record));
  return Object.fromEntries(recordKeys.filter((key) => fields.has(key)).map((key) => [key, fields.get(key)]));
}
