import { performance } from 'node:perf_hooks';
import { compareFormer } from '../build/compare-former.ts';
import { formatReport, seconds } from '../build/build-report.ts';
import { projectDir } from '../project.ts';
import { ContentProblems } from '../dossier/content-problems.ts';
import { Obstacle } from '../obstacle.ts';
import { shownPath } from '../shown-path.ts';
import { checkTarget } from './check-target.ts';
import { printProblems } from './print-problems.ts';
import { refuseSettings } from './refuse-settings.ts';
import { restoreSite } from './restore-site.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';

/** Builds the site into a folder and tells how it went; says whether it could. Errors in the content are told here. */
export async function makeSite(target: string): Promise<boolean> {
  const begin = performance.now();
  refuseSettings('SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'SOCIAL_CARDS');
  const fault = checkTarget(target);
  if (fault !== undefined) throw new Obstacle(fault);
  const shown = `${shownPath(target, projectDir)}/`;
  if (restoreSite(target)) console.log(`${shown} is back: the build that was to replace it was killed`);
  for (const path of sweepLeftovers(target))
    console.log(`${shownPath(path, projectDir)}/ was left by a build that was killed and cannot be removed`);
  try {
    const ingredients = await compareFormer(target);
    const took = (): string => seconds(performance.now() - begin);
    if (ingredients.isCurrent) {
      console.log(`${shown} built in ${took()}: nothing had changed`);
      return true;
    }
    // What builds takes longer to load than it takes to see that there is nothing to build.
    const { buildSite } = await import('./build-site.ts');
    const report = await buildSite(target, ingredients);
    console.log([`${shown} built in ${took()}`, ...formatReport(report)].join('\n'));
    return true;
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    printProblems(error.problems);
    return false;
  }
}
