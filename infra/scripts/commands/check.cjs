// @ts-check
'use strict';
const fs = require('node:fs');
const { spawnSync } = require('node:child_process');
const { fromRoot } = require('../lib/paths.cjs');
const { runSteps } = require('../lib/steps.cjs');
const { buildBackend } = require('../build.cjs');

const node = process.execPath;
const module_ = (/** @type {string} */ file) => fromRoot('node_modules', file);

/** @param {string} app @returns {import('../lib/steps.cjs').Step[]} */
function svelteCheck(app) {
  if (!fs.existsSync(fromRoot(app, 'tsconfig.json'))) return [];
  const bin = (/** @type {string} */ file) => fromRoot(app, 'node_modules', file);
  const sync = fs.existsSync(bin('@sveltejs/kit')) ? `"${node}" "${bin('@sveltejs/kit/svelte-kit.js')}" sync && ` : '';
  const command = `${sync}"${node}" "${bin('svelte-check/bin/svelte-check')}" --tsconfig ./tsconfig.json --fail-on-warnings --output human`;
  return [{ name: `svelte-check ${app}`, command: 'sh', args: ['-c', command], cwd: fromRoot(app) }];
}

/** Version 2 is a plugin of docker, version 1 a program of its own. @returns {import('../lib/steps.cjs').Step[]} */
function compose() {
  const forms = [['docker', 'compose'], ['docker-compose']];
  const found = forms.find(
    ([command = '', ...sub]) => spawnSync(command, [...sub, 'version'], { stdio: 'ignore' }).status === 0,
  );
  if (!found) {
    console.log('– docker compose config: there is no docker compose here, left out');
    return [];
  }
  const [command = '', ...sub] = found;
  const files = ['-f', 'docker-compose.yml', '-f', 'infra/docker/docker-compose.development.yml'];
  const args = [...sub, '--env-file', 'infra/docker/example.env', ...files, 'config', '--quiet'];
  return [{ name: 'docker compose config', command, args }];
}

/** What CI runs: types, lint, format, drift. @returns {Promise<number>} */
async function run() {
  await buildBackend();
  const failed = await runSteps([
    { name: 'types', command: node, args: [module_('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
    { name: 'lint', command: node, args: [module_('eslint/bin/eslint.js'), '--max-warnings', '0', '.'] },
    ...['storefront', 'backoffice', 'ui'].flatMap(svelteCheck),
    {
      name: 'format',
      command: node,
      args: [module_('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    },
    {
      name: 'contracts and typed documents as generated',
      command: node,
      args: [fromRoot('infra/scripts/run.cjs'), 'codegen', '--check'],
    },
    { name: 'migrations as the entities say', command: node, args: [fromRoot('infra/scripts/drift.cjs')] },
    ...compose(),
  ]);
  console.log(failed === 0 ? '\nAll green.' : `\n${failed} of the checks failed.`);
  return failed === 0 ? 0 : 1;
}

module.exports = { run };
