import { generate, parse, walk } from 'css-tree';

/** The addresses in a style sheet, or in the declarations of a `style` attribute. */
export function readCss(text: string, context: 'stylesheet' | 'declarationList' = 'stylesheet'): string[] {
  const addresses: string[] = [];
  if (!/url\(|@import/i.test(text)) return addresses;
  walk(parse(text, { context, parseCustomProperty: true }), (node) => {
    if (node.type === 'Url') addresses.push(node.value);
    if (node.type === 'Atrule' && node.name === 'import' && node.prelude?.type === 'AtrulePrelude')
      for (const part of node.prelude.children) if (part.type === 'String') addresses.push(part.value);
    // What cannot be parsed is kept as it is, and no address may hide there.
    if (node.type === 'Raw') addresses.push(...(generate(node).match(/(?<=url\(['"]?)[^'")]+/gi) ?? []));
  });
  return addresses;
}
