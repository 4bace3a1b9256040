import { z } from 'astro/zod';

// Zod's types of a registry lose themselves in a schema as its value.
const forms = z.registry<{ form: unknown }>();

/**
 * Says in which form authors write what a schema reads, where it makes something else of it: the JSON
 * Schema of the front matter shows this form, the one of the exports what became of it.
 */
export function writtenAs<S extends z.ZodType>(form: z.ZodType, schema: S): S {
  forms.add(schema, { form });
  return schema;
}

/** The form in which authors write what a schema reads; `undefined` when that is what is read. */
export function writtenForm(schema: z.core.$ZodType): z.ZodType | undefined {
  const form = forms.get(schema)?.form;
  return form instanceof z.ZodType ? form : undefined;
}
