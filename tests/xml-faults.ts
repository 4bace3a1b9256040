import { validateXML } from 'xmllint-wasm';

/** What xmllint finds wrong with a text as XML. */
export async function xmlFaults(contents: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'file.xml', contents }, normalization: 'format' });
  return errors.map(({ message }) => message);
}
