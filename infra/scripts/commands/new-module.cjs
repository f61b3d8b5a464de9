// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { fromRoot } = require('../lib/paths.cjs');
const { Fault } = require('../lib/fault.cjs');
const { namesFor, writeModule } = require('../lib/render-module.cjs');

/** A room for a new noun: entity, inputs, errors, policy, service, reference, resolver, migration and their tests. @param {string[]} args */
async function run([subgraph = '', noun = '']) {
  const src = fromRoot('subgraphs', subgraph, 'src');
  if (!subgraph || !noun || subgraph === 'kit' || !fs.existsSync(src)) {
    const known = fs.readdirSync(fromRoot('subgraphs')).filter((name) => name !== 'kit');
    throw new Fault('Which subgraph, and which noun?', `npx -y pnpm@12 run new:module <${known.join('|')}> <noun>`);
  }
  const names = namesFor(subgraph, noun, String(Date.now()));
  const files = writeModule(src, names);
  spawnSync(
    process.execPath,
    [fromRoot('node_modules/prettier/bin/prettier.cjs'), '--write', '--log-level', 'error', ...files],
    { stdio: 'inherit' },
  );
  const { Noun, noun: camel, stamp, file } = names;
  console.log(`Wrote:\n${files.map((written) => `  ${path.relative(fromRoot(), written)}`).join('\n')}

Now make it part of the subgraph:
  src/subgraph.ts           resolvers: ${Noun}Resolver · entities: ${Noun} · references: { ${Noun}: ${camel}References }
  src/migrations/index.ts   Create${Noun}${stamp} from './${stamp}-create-${file}', as the last one
then \`npx -y pnpm@12 run codegen\` and \`npx -y pnpm@12 test integration ${file}\`.`);
  return 0;
}

module.exports = { run };
