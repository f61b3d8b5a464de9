// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { fromRoot } = require('../../infra/scripts/lib/paths.cjs');
const { short } = require('../numbers.cjs');
const { plotsOf } = require('./plots.cjs');
const { asMarkdown, tables } = require('./tables.cjs');

/** @typedef {import('../run.cjs').Result} Result */

/** @param {Result} result @param {readonly import('./plots.cjs').Plot[]} plots */
function page(result, plots) {
  const { machine, generator, rounds, size } = result;
  const count = (/** @type {number} */ number) => number.toLocaleString('en');
  return `# What the product does under load

${[
  `- Written by \`npx -y pnpm@12 ${result.command}\` on ${result.date.slice(0, 16).replace('T', ' ')} UTC, commit ${result.commit}, in ${short(result.minutes)} minutes. All figures: [bench.json](bench.json).`,
  `- Machine: ${machine.processor}, ${machine.cores} processors shared by the product, PostgreSQL and the load; ${machine.memoryGiB} GiB; ${machine.system}; load before the run ${machine.loadBefore}. Node ${machine.node}, PostgreSQL ${machine.postgres} (embedded, queues on it).`,
  `- Data: ${count(size.courses)} courses, ${count(size.runs)} runs, ${count(size.campuses)} campuses, ${count(size.leads)} leads. The product runs with \`NODE_ENV=production\` and otherwise its defaults, without the front ends; authentication, permissions, log and metrics are on.`,
  `- Load: ${generator.name}. From a constant buffer of a bare node:http it got ${count(Math.round(generator.constantRps))} req/s; with a processor all its own it could send ${count(Math.round(generator.ownRps))}.`,
  `- Each figure: median (lowest–highest) of up to ${rounds.rounds} rounds of ${rounds.seconds} s; the floor (bare node:http with one prepared statement, or a constant buffer for W1-hit and W1-changes) is measured within seconds of each. «apart»: every subgraph, worker and the gateway as a process of its own; its figures are sums over the processes.`,
].join('\n')}

${plots.map(({ file, alt }) => `![${alt}](${file})`).join('\n\n')}

${tables(result).map(asMarkdown).join('\n\n')}
`;
}

/** Writes the page, its plots and the figures behind them. @param {Result} result @param {string} [folder] @returns {Promise<string>} the page's path */
async function writeReport(result, folder = fromRoot('bench/report')) {
  const prettier = await import('prettier');
  const options = await prettier.resolveConfig(path.join(folder, 'README.md'));
  const tidy = (/** @type {string} */ text, /** @type {string} */ parser) =>
    prettier.format(text, { ...options, parser });
  fs.mkdirSync(folder, { recursive: true });
  const plots = plotsOf(result.findings);
  for (const { file, svg } of plots) fs.writeFileSync(path.join(folder, file), svg);
  fs.writeFileSync(path.join(folder, 'bench.json'), await tidy(JSON.stringify(result), 'json'));
  const written = path.join(folder, 'README.md');
  fs.writeFileSync(written, await tidy(page(result, plots), 'markdown'));
  return written;
}

module.exports = { writeReport, page };
