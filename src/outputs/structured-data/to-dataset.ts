import type { Dataset } from 'schema-dts';
import { urlTo } from '../../address.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { firstPublication } from '../first-publication.ts';
import { lastRecordDay } from '../last-record-day.ts';
import { downloads } from '../list-downloads.ts';
import { toPublisher } from './to-agent.ts';
import { dated } from './to-work.ts';

/** The record as data that can be taken away (schema.org Dataset). */
export function toDataset(site: Site): Exclude<Dataset, string> {
  const { title, description, language, licence } = site.settings;
  const first = firstPublication(site);
  const [begin] = site.recordDays.keys();
  return {
    '@type': 'Dataset',
    '@id': `${urlTo('/')}#dataset`,
    name: title,
    description: `${description} ${site.claimList.length} claims, ${site.eventList.length} events and ${site.sourceList.length} sources.`,
    url: urlTo('/'),
    creator: toPublisher(site.settings),
    inLanguage: language,
    isAccessibleForFree: true,
    ...(begin !== undefined && { temporalCoverage: `${begin}/${lastRecordDay(site)}` }),
    ...(first && dated('datePublished', first)),
    ...(licence && { license: licence.url }),
    distribution: downloads
      .flatMap(({ files }) => files)
      .map(({ path, label, mediaType }) => ({
        '@type': 'DataDownload',
        name: label,
        encodingFormat: mediaType,
        contentUrl: urlTo(path),
      })),
  };
}
