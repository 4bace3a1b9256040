import { z } from 'astro/zod';
import { writtenForm } from './schemas/written-form.ts';

/** A JSON Schema, 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema (2020-12) of what authors write for a schema (`written`), or of what stands in the
 * exports for what was read (`exported`). Named schemas, those with an `id`, are its `$defs`.
 */
export function toJsonSchema(schema: z.ZodType, form: 'written' | 'exported'): JsonSchema {
  const io = form === 'written' ? 'input' : 'output';
  const converted = z.toJSONSchema(schema, {
    io,
    // What a schema makes of a value has no form of its own: its description says what it is.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (form === 'written') showWritten(zodSchema, jsonSchema);
    },
  });
  return { ...converted };
}

/** Shows what an author writes; zod takes examples for those of the outcome and leaves them out. */
function showWritten(zodSchema: z.core.$ZodTypes, jsonSchema: z.core.JSONSchema.BaseSchema): void {
  const { description, examples } = z.globalRegistry.get(zodSchema) ?? {};
  const written = writtenForm(zodSchema);
  if (written) {
    for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
    const form = toJsonSchema(written, 'written');
    delete form.$schema;
    Object.assign(jsonSchema, form);
  }
  if (description !== undefined) jsonSchema.description = description;
  if (examples !== undefined) jsonSchema.examples = examples as typeof jsonSchema.examples & object;
}
