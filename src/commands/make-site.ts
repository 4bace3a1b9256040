import { performance } from 'node:perf_hooks';
import { formatReport, seconds } from '../build/build-report.ts';
import { projectDir } from '../project.ts';
import { ContentProblems } from '../dossier/content-problems.ts';
import { Obstacle } from '../obstacle.ts';
import { shownPath } from '../shown-path.ts';
import { buildSite } from './build-site.ts';
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
    const report = await buildSite(target);
    const time = seconds(performance.now() - begin);
    console.log(report ? `${shown} built in ${time}` : `${shown} built in ${time}: nothing had changed`);
    for (const line of report ? formatReport(report) : []) console.log(line);
    return true;
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    printProblems(error.problems);
    return false;
  }
}
