import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** What a name tells: what it is for, and the machine and process whose it is. */
export interface NameParts {
  stem: string;
  host: string;
  pid: number;
}

/** This machine or container, as names tell it. */
export const ownHost = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** A name for a file or folder of this run of the program alone, which tells whose it is. */
export function ownedName(stem: string): string {
  return `${stem}-${ownHost}-${process.pid}-${randomBytes(4).toString('hex')}`;
}

/** The parts of a name that `ownedName` gave, in whatever run; `undefined` for any other name. */
export function parseOwnedName(name: string): NameParts | undefined {
  const [, stem, host, pid] = /^(.+)-([\da-f]{8})-(\d+)-[\da-f]{8}$/.exec(name) ?? [];
  return stem === undefined || host === undefined ? undefined : { stem, host, pid: Number(pid) };
}
