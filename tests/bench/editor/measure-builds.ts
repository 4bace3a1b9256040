import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from '../../../src/obstacle.ts';
import { countSite, pagesOf, type SiteCount } from '../count-site.ts';
import type { Measured } from '../run-measured.ts';
import type { Builder } from './builders/builder.ts';
import { eleventyBuilder } from './builders/eleventy-builder.ts';
import { floorBuilder } from './builders/floor-builder.ts';
import { hugoBuilder } from './builders/hugo-builder.ts';
import { ownBuilder } from './builders/own-builder.ts';
import { checkPeer } from './check-peer.ts';
import { editClaim, middleClaim } from './edit-claim.ts';

/** The builds that are measured, in the order of the table. */
export const buildNames = [
  'own cold',
  'own warm',
  'own edited',
  'eleventy cold',
  'hugo cold',
  'hugo warm',
  'floor cold',
  'floor warm',
] as const;

export type BuildName = (typeof buildNames)[number];

/** The runs of one build, and what it wrote. */
export interface BuildRuns {
  runs: Measured[];
  pages: number;
  bytes: number;
}

export type SizeBuilds = Partial<Record<BuildName, BuildRuns>>;

interface Setting {
  record: string;
  /** A folder for what is built, empty afterwards. */
  place: string;
  runs: number;
  withHugo: boolean;
  report: (line: string) => void;
}

/** Builds a record in every way, one after the other and all of them again for each run. */
export async function measureBuilds({ record, place, runs, withHugo, report }: Setting): Promise<SizeBuilds> {
  const builds: SizeBuilds = {};
  const measure = async (name: BuildName, builder: Builder, run: number): Promise<SiteCount> => {
    const measured = await builder.build();
    const site = countSite(builder.site);
    const pages = pagesOf(site);
    const build = (builds[name] ??= { runs: [], pages, bytes: site.bytes });
    build.runs.push(measured);
    report(`run ${run} of ${runs}, ${name}: ${measured.seconds.toFixed(1)} s, ${pages} pages`);
    return site;
  };
  const folder = (name: string): string => join(place, name);
  for (let run = 1; run <= runs; run++) {
    const own = ownBuilder(folder('own'), record);
    own.prepare();
    const cold = await measure('own cold', own, run);
    const { files } = await measure('own warm', own, run);
    if (files !== cold.files) throw new Obstacle(`Unexpected ${files} files of a second build, expected ${cold.files}`);
    const claim = middleClaim(own.content);
    editClaim(own.content, claim, `edited${run}`);
    await measure('own edited', own, run);
    if (!readFileSync(join(own.site, 'claims', claim, 'index.html'), 'utf8').includes(`edited${run}`))
      throw new Obstacle(`Unexpected page of the claim \`${claim}\` without the word that was put into it`);
    rmSync(folder('own'), { recursive: true });

    const eleventy = eleventyBuilder(folder('eleventy'), record);
    eleventy.prepare();
    await measure('eleventy cold', eleventy, run);
    if (run === 1) checkPeer('Eleventy', record, eleventy.site);
    rmSync(folder('eleventy'), { recursive: true });

    if (withHugo) {
      const hugo = hugoBuilder(folder('hugo'), record);
      hugo.prepare();
      await measure('hugo cold', hugo, run);
      if (run === 1) checkPeer('Hugo', record, hugo.site);
      await measure('hugo warm', hugo, run);
      rmSync(folder('hugo'), { recursive: true });
    }

    const floor = floorBuilder(folder('floor'), cold.pages);
    floor.prepare();
    await measure('floor cold', floor, run);
    await measure('floor warm', floor, run);
    rmSync(folder('floor'), { recursive: true });
  }
  return builds;
}
