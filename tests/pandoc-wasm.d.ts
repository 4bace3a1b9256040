/** The part of pandoc-wasm that the tests use; it ships no types of its own. */
declare module 'pandoc-wasm' {
  export function convert(
    options: Record<string, unknown>,
    stdin: string,
    files: Record<string, string>,
  ): Promise<{ stdout: string; stderr: string; warnings: { verbosity: string }[] }>;
}
