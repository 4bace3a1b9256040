import { type Ledger, recordKeys } from './ledger.ts';

/** The ledger as JSON with one address a line, so that two branches that publish merge like any text. */
export function formatLedger({ version, addresses }: Ledger): string {
  const lines = Object.entries(addresses).map(
    ([path, record]) => `    ${JSON.stringify(path)}: ${JSON.stringify(record, recordKeys)}`,
  );
  return `{\n  "version": ${version},\n  "addresses": {\n${lines.join(',\n')}\n  }\n}\n`;
}
