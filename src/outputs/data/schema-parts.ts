import type { JsonSchema } from '../../dossier/to-json-schema.ts';
import { dossierSchema } from './dossier-schema.ts';

let whole: JsonSchema | undefined;

/** The JSON Schema of the fields that an exported entry can have: those of its kind, and those of the notice when it was withdrawn. */
export function entrySchema(name: string): JsonSchema {
  const { $defs } = wholeSchema();
  const notice = asSchema($defs?.['WithdrawnEntry'], 'WithdrawnEntry');
  const entry = asSchema($defs?.[name], name);
  return { ...entry, properties: { ...notice.properties, ...entry.properties } };
}

/** The JSON Schema of the settings of the site. */
export function siteSchema(): JsonSchema {
  return asSchema(wholeSchema().properties?.['site'], 'site');
}

/** The JSON Schema of the members of the list that is the field `field`. */
export function memberSchema(schema: JsonSchema, field: string): JsonSchema {
  return asSchema(asSchema(schema.properties?.[field], field).items, field);
}

/** The schema of everything, made once: it takes longer to make than all tables. */
function wholeSchema(): JsonSchema {
  return (whole ??= dossierSchema(''));
}

function asSchema(part: unknown, name: string): JsonSchema {
  if (typeof part !== 'object' || part === null || Array.isArray(part))
    throw new RangeError(`Unexpected name \`${name}\`, expected one of the schema`);
  return part as JsonSchema;
}
