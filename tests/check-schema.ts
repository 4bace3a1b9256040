import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from '../src/dossier/to-json-schema.ts';

/** What is wrong with a value, each fault by where it stands and which word of the schema it breaks. */
export type FindFaults = (value: unknown) => string[];

/**
 * Holds values against a JSON Schema (2020-12), which itself may have no fault.
 *
 * @param definition the name of one of its `$defs`; without it the whole schema
 */
export function schemaChecker(schema: JsonSchema, definition?: string): FindFaults {
  // The lists of types that dates and quotations have are no mistake.
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  addFormats(ajv);
  const whole = ajv.compile(schema);
  const validate = definition === undefined ? whole : ajv.getSchema(`${schema.$id ?? ''}#/$defs/${definition}`);
  if (!validate) throw new TypeError(`No definition ${String(definition)}`);
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
