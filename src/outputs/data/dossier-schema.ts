import { urlTo } from '../../address.ts';
import { type JsonSchema, toJsonSchema } from '../../dossier/to-json-schema.ts';
import { claimFileName, exportedClaimFile } from './exported-claim-file.ts';
import { exportedDossier } from './exported-dossier.ts';

/** The address of the JSON Schema of `/data/dossier.json`. */
export const dossierSchemaUrl = urlTo('/data/dossier.schema.json');

/** The address of the JSON Schema of `/data/claims/<id>.json`, which is one of the `$defs` of the former. */
export const claimSchemaUrl = `${dossierSchemaUrl}#/$defs/${claimFileName}`;

/** The JSON Schema of `/data/dossier.json`; the one of `/data/claims/<id>.json` is among its `$defs`. */
export function dossierSchema(title: string): JsonSchema {
  const { $schema, $defs, ...dossier } = toJsonSchema(exportedDossier, 'exported');
  return {
    ...($schema !== undefined && { $schema }),
    $id: dossierSchemaUrl,
    title,
    description: 'Everything in the record. Dates are EDTF (ISO 8601-2), exactly as their authors wrote them.',
    ...dossier,
    $defs: { ...$defs, ...toJsonSchema(exportedClaimFile, 'exported').$defs },
  };
}
