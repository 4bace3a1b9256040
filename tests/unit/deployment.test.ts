import { existsSync, readFileSync } from 'node:fs';
import { parse as parseToml } from 'smol-toml';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions: Record<string, string>; steps: Step[] }>;
}

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const { scripts, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const workflow = parseYaml(read('.github/workflows/pages.yml')) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

test.each(['.github/workflows/pages.yml', 'netlify.toml', '.config/hosts/cloudflare.md'])(
  'the commands that %s names are there',
  (path) => {
    const text = read(path);
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    const programs = [...text.matchAll(/npx (\w+)/g)].map(([, name]) => name ?? '');
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((name) => scripts?.[name] === undefined)).toEqual([]);
    expect(programs.filter((name) => devDependencies?.[name] === undefined)).toEqual([]);
  },
);

test('GitHub Pages is told where the site stands, and each job may do no more than it has to', () => {
  const build = steps.find(({ run }) => run === 'npm run build');
  expect(build?.env).toEqual({
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}',
  });
  expect(steps.find(({ id }) => id === 'pages')?.uses).toMatch(/^actions\/configure-pages@/);
  expect(steps.find(({ uses }) => uses?.includes('upload-pages-artifact'))?.with).toEqual({ path: 'dist' });
  expect([workflow.permissions, ...Object.values(workflow.jobs).map(({ permissions }) => permissions)]).toEqual([
    { contents: 'read' },
    { contents: 'read', pages: 'read' },
    { pages: 'write', 'id-token': 'write' },
  ]);
});

test('each action of the workflow is one of GitHub’s own, of a named major version', () => {
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.length).toBeGreaterThan(3);
  expect(actions.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
});

test('Netlify builds with the Node of the project into the folder that it publishes', () => {
  const node = devDependencies?.['node']?.replace(/^\^(\d+)\..*/, '$1');
  expect(parseToml(read('netlify.toml'))).toEqual({
    build: { command: 'SITE_URL=$URL npm run build', publish: 'dist', environment: { NODE_VERSION: node } },
  });
});

test('no file for a host names another that is not there', () => {
  for (const file of ['nginx.conf', 'Caddyfile'])
    for (const [path] of read(`.config/hosts/${file}`).matchAll(/\bsrc\/\S+\.ts\b/g))
      expect(existsSync(path), path).toBe(true);
});
