/** A file for each folder and ending that there is, so that all kinds of files are asked for. */
export function oneOfEachKind(files: readonly string[]): string[] {
  const kinds = Map.groupBy(
    files,
    (file) => `${file.split('/')[0] ?? ''} ${/\.[^./]+(\.json)?$/.exec(file)?.[0] ?? ''}`,
  );
  return [...kinds.values()].flatMap(([first]) => first ?? []);
}
