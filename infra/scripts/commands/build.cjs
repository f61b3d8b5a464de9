// @ts-check
'use strict';
const { buildBackend } = require('../build.cjs');
const { buildExplorer } = require('../lib/explorer.cjs');
const { FRONT_ENDS, buildFrontEnd } = require('../lib/front-ends.cjs');

/** Compiles what is stale of everything. */
async function run() {
  const started = Date.now();
  const [packages, ...fronts] = await Promise.all([buildBackend(), ...FRONT_ENDS.map(buildFrontEnd)]);
  const compiled = packages.reduce((sum, { compiled: n }) => sum + n, 0);
  const explorer = await buildExplorer();
  const apps = [...FRONT_ENDS.filter((_, index) => fronts[index]), ...(explorer ? ['GraphiQL'] : [])];
  console.log(
    `${compiled} files compiled, front ends built: ${apps.join(', ') || 'none was stale'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
}

module.exports = { run };
