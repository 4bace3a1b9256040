import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, withFault } from '../faults/fault.ts';
import { makeRandom } from '../random.ts';
import { expect, test } from './test.ts';
import { Workshop } from './workshop.ts';

const random = makeRandom(11);
const workshop = new Workshop();
let told = 0;

test.describe.configure({ mode: 'serial', timeout: 0 });

test.beforeAll(() => {
  workshop.open();
  workshop.place('otherStory');
});

test.afterAll(() => {
  workshop.close();
  console.log(`${told} faults of the disk: ${told} told in one line, 0 damaged sites`);
});

/** Builds with a fault and gives how it ended; what is told of progress left out. */
async function build(fault: Fault): Promise<{ code: number | null; lines: string[] }> {
  const { code, output } = await workshop.start('tenEvents', ['build'], withFault(fault)).ended;
  const lines = output.split('\n').filter((line) => line !== '' && !/^(Social cards|Pages and files): \d/.test(line));
  return { code, lines };
}

async function expectRefusal(fault: Fault, message: RegExp): Promise<void> {
  expect(await build(fault)).toEqual({ code: 1, lines: [expect.stringMatching(message)] });
  expect(workshop.standing()).toBe('otherStory');
  expect(workshop.listLeftovers()).toEqual([]);
  told++;
}

// As many files as every build writes come before the last of these numbers.
for (const [from, to] of [
  [1, 1],
  [2, 60],
  [60, 120],
] as const)
  test(`a disk that is full from one of the writes ${from} to ${to} on is told, and the former site stays`, async () => {
    const fault: Fault = { what: 'ENOSPC', path: '/\\.astro/|/dist|/\\.dist-', at: random.between(from, to) };
    await expectRefusal(
      fault,
      /^Unexpected full disk at `\.(astro|dist-)\S+`, expected room for the files: make some, then run the command again$/,
    );
  });

test('a folder for the site that can only be read is told before anything is built', async () => {
  await expectRefusal(
    { what: 'EROFS', path: '/\\.dist-', at: 1 },
    /^Unexpected read-only disk at `\.dist-next-\S+`, expected one that can be written to: mount it so, or take another folder$/,
  );
});

test('want of rights at the last step is told, and the former site stays', async () => {
  await expectRefusal(
    { what: 'EACCES', path: '/dist$', at: 1 },
    /^Unexpected lack of rights at `dist`, expected those to read and write there: /,
  );
});

test('a font that is missing is told', async () => {
  rmSync(workshop.cards, { recursive: true });
  await expectRefusal(
    { what: 'ENOENT', path: 'NotoSerif_700Bold', at: 1, reading: true },
    /^Unexpected absence at `node_modules\/@expo-google-fonts\/noto-serif\/700Bold\/NotoSerif_700Bold\.ttf`, expected what `npm ci` installs: run it$/,
  );
});

test('a store of cards that is spoilt or full costs only the time of drawing', async () => {
  for (const name of readdirSync(workshop.cards)) writeFileSync(join(workshop.cards, name), 'no card');
  const { code, lines } = await build({ what: 'ENOSPC', path: '/social-cards/', at: 5 });
  expect({ code, lines }).toEqual({
    code: 0,
    lines: [
      expect.stringMatching(/^dist\/ built in \S+ s$/),
      expect.stringMatching(/^51 entries, /),
      expect.stringMatching(/^Slowest: /),
    ],
  });
  expect(workshop.standing()).toBe('tenEvents');
  expect(workshop.listLeftovers()).toEqual([]);
});
