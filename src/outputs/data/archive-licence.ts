import type { ExportedDossier } from './exported-dossier.ts';

/** `LICENCE.txt` of the archive: under which licence its text and data may be used, or that none is given. */
export function archiveLicence({ site: { title, publisher, licence }, url }: ExportedDossier): string {
  const holder = publisher.name === title ? title : `${title}, published by ${publisher.name}`;
  const terms = licence
    ? [
        `The text and the data of this archive are licensed under ${licence.name}:`,
        licence.url,
        '',
        'Words quoted from sources, and the titles of sources, stay with those who wrote them.',
      ]
    : [
        'No licence is given for the text and the data of this archive.',
        'Ask the publisher before you use more of them than the law allows without leave.',
      ];
  const contact = publisher.contact ?? publisher.url;
  return `${[holder, url, ...(contact === undefined ? [] : [contact]), '', ...terms].join('\n')}\n`;
}
