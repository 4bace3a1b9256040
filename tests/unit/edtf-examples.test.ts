import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../../src/dates/partial-date.ts';
import { readOverlaid } from './read-overlaid.ts';

/**
 * The examples of the EDTF specification (Library of Congress, 4 February 2019), by level: those of the forms in use,
 * and beside them those of all other forms, each with the nearest form that the message names. A form without
 * a year of four digits has none.
 */
const examples: Record<string, { accepted: string[]; refused: [text: string, nearest: string | undefined][] }> = {
  'level 0, date': { accepted: ['1985-04-12', '1985-04', '1985'], refused: [] },
  'level 0, date and time': {
    accepted: [],
    refused: [
      ['1985-04-12T23:20:30', '1985-04-12'],
      ['1985-04-12T23:20:30Z', '1985-04-12'],
      ['1985-04-12T23:20:30-04', '1985-04-12'],
      ['1985-04-12T23:20:30+04:30', '1985-04-12'],
    ],
  },
  'level 0, time interval': {
    accepted: [
      ...['1964/2008', '2004-06/2006-08', '2004-02-01/2005-02-08'],
      ...['2004-02-01/2005-02', '2004-02-01/2005', '2005/2006-02'],
    ],
    refused: [],
  },
  'level 1, letter-prefixed calendar year': {
    accepted: [],
    refused: [
      ['Y170000002', undefined],
      ['Y-170000002', undefined],
    ],
  },
  'level 1, seasons': { accepted: [], refused: [['2001-21', '2001']] },
  'level 1, qualification of a date': { accepted: ['1984?', '2004-06~', '2004-06-11%'], refused: [] },
  'level 1, unspecified digits from the right': {
    accepted: [],
    refused: [
      ['201X', '2010'],
      ['20XX', '2000'],
      ['2004-XX', '2004'],
      ['1985-04-XX', '1985-04'],
      ['1985-XX-XX', '1985'],
    ],
  },
  'level 1, extended interval': {
    accepted: ['1985-04-12/..', '1985-04/..', '1985/..', '../1985-04-12', '../1985-04', '../1985'],
    refused: [
      ['1985-04-12/', '1985-04-12/..'],
      ['1985-04/', '1985-04/..'],
      ['1985/', '1985/..'],
      ['/1985-04-12', '../1985-04-12'],
      ['/1985-04', '../1985-04'],
      ['/1985', '../1985'],
    ],
  },
  'level 1, negative calendar year': { accepted: [], refused: [['-1985', '1985']] },
  'level 2, exponential year': { accepted: [], refused: [['Y-17E7', undefined]] },
  'level 2, significant digits': {
    accepted: [],
    refused: [
      ['1950S2', '1950'],
      ['Y171010000S3', undefined],
      ['Y3388E2S3', undefined],
    ],
  },
  'level 2, sub-year groupings': { accepted: [], refused: [['2001-34', '2001']] },
  'level 2, sets': {
    accepted: [],
    refused: [
      ['[1667,1668,1670..1672]', '1667'],
      ['[..1760-12-03]', '1760-12-03'],
      ['[1760-12..]', '1760-12'],
      ['[1760-01,1760-02,1760-12..]', '1760-01'],
      ['[1667,1760-12]', '1667'],
      ['[..1984]', '1984'],
      ['{1667,1668,1670..1672}', '1667'],
      ['{1960,1961-12}', '1960'],
      ['{..1984}', '1984'],
    ],
  },
  'level 2, qualification': {
    accepted: ['2004-06-11%'],
    refused: [
      ['2004-06~-11', '2004-06-11'],
      ['2004?-06-11', '2004-06-11'],
      ['?2004-06-~11', '2004-06-11'],
      ['2004-%06-11', '2004-06-11'],
    ],
  },
  'level 2, unspecified digits': {
    accepted: [],
    refused: [
      ['156X-12-25', '1560-12-25'],
      ['15XX-12-25', '1500-12-25'],
      ['XXXX-12-XX', undefined],
      ['1XXX-XX', undefined],
      ['1XXX-12', undefined],
      ['1984-1X', '1984'],
    ],
  },
  'level 2, interval': {
    accepted: [],
    refused: [
      ['2004-06-~01/2004-06-~20', '2004-06-01/2004-06-20'],
      ['2004-06-XX/2004-07-03', '2004-06/2004-07-03'],
    ],
  },
};

const forms =
  'an EDTF date or interval such as `2024`, `2024-03`, `2024-03-05`, `2024-03~`, `2024-03/2024-05` or `2024-03/..`';

describe.each(Object.entries(examples))('%s', (_feature, { accepted, refused }) => {
  test.each(accepted)('%s is in use', async (text) => {
    expect(parsePartialDate(text)?.edtf).toBe(text);
    expect((await readWith(text)).lines).toEqual([]);
  });

  test.each(refused)('%s is refused; the nearest is %s', async (text, nearest) => {
    const hint = nearest === undefined ? '' : `; did you mean \`${nearest}\`?`;
    expect((await readWith(text)).lines).toEqual([
      `content/events/inspection.md:3:11  Unexpected date \`${text}\`, expected ${forms}${hint}  [invalid-date]`,
    ]);
  });
});

/** Reads content in which an event occurred at a date. */
function readWith(text: string) {
  const fields = `title: The cranes are inspected\noccurred: ${JSON.stringify(text)}\nlane: port\ncertainty: confirmed`;
  return readOverlaid({ 'content/events/inspection.md': `---\n${fields}\nsources: [memo]\n---\n` });
}
