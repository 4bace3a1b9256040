/** The part of the package `edtf` that is used here; it ships no types of its own. */
declare module 'edtf' {
  /** Bounds in milliseconds since 1970-01-01 UTC. @throws on a text that the level and types do not cover. */
  export default function edtf(text: string, options: { types: string[] }): { min: number; max: number };
}
