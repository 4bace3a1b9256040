/** What is to happen to a program that is started with `--import …/disturb.ts`, in its variable `FAULT`. */
export interface Fault {
  /** `kill` ends the program and all of its group; any other word is the code of the system's error. */
  what: 'kill' | 'ENOSPC' | 'EROFS' | 'EACCES' | 'ENOENT';
  /** A pattern of the paths that it concerns. */
  path: string;
  /** Which call it is, counted from 1; errors go on from there. */
  at: number;
  /** `reading` concerns files that are read, otherwise what changes the disk. */
  reading?: boolean;
  /** Whether a program is killed when the call is done, not before. */
  after?: boolean;
}

/** The variables of a program to which a fault is to happen. */
export function withFault(fault: Fault): NodeJS.ProcessEnv {
  const preload = new URL('disturb.ts', import.meta.url).href;
  return { FAULT: JSON.stringify(fault), NODE_OPTIONS: `--import ${preload}` };
}
