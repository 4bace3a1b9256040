import type { Organization, Person } from 'schema-dts';
import type { Actor, SiteSettings } from '../../dossier/dossier.ts';

/** A person or an organisation; courts and public bodies are organisations of government. */
export type Agent = Exclude<Person | Organization, string>;

/** An actor of the record. */
export function toAgent({ name, kind, url }: Actor): Agent {
  const types = { person: 'Person', government: 'GovernmentOrganization', court: 'GovernmentOrganization' } as const;
  const type = kind === 'person' || kind === 'government' || kind === 'court' ? types[kind] : 'Organization';
  return { '@type': type, name, ...(url !== undefined && { url }) };
}

/** Whoever publishes the site. */
export function toPublisher({ publisher: { name, url } }: SiteSettings): Agent {
  return { '@type': 'Organization', name, ...(url !== undefined && { url }) };
}

/** A name of a by-line: one that begins with `The` is that of a desk, and every other one that of a person. */
export function toAuthor(name: string): Agent {
  return { '@type': /^the\s/i.test(name) ? 'Organization' : 'Person', name };
}
