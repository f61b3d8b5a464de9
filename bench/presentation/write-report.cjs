// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { fromRoot } = require('../../infra/scripts/lib/paths.cjs');
const { short } = require('../numbers.cjs');
const { plotsOf } = require('./plots.cjs');
const { asMarkdown, tables } = require('./tables.cjs');

/** @typedef {import('../run.cjs').Result} Result */

/** Works whose figures only count beside each other, and so are replaced together: `W4@200000` and `W4@5000000`. @param {string} work */
const groupOf = (work) => work.replace(/@\d+$/, '@').replace(/:.*/, ':');

/**
 * A new run takes the place of what it measured anew; the rest of the older ones stays, each with its own machine and
 * commit.
 * @param {readonly Result[]} older @param {Result} newer @returns {Result[]}
 */
function mergeRuns(older, newer) {
  const anew = new Set(Object.keys(newer.findings).map(groupOf));
  const left = older.map((run) => ({
    ...run,
    findings: Object.fromEntries(Object.entries(run.findings).filter(([work]) => !anew.has(groupOf(work)))),
  }));
  return [newer, ...left].filter(({ findings }) => Object.keys(findings).length > 0);
}

/** Kinds of hostile requests are told as one: `hostile:depth, HTTP`. @param {string} work */
const partOf = (work) => work.replace(/:.*/, '');

/** @param {readonly Result[]} runs @returns {import('../findings.cjs').Findings} work by work */
const allFindings = (runs) =>
  Object.fromEntries(
    runs
      .flatMap(({ findings }) => Object.entries(findings))
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
  );

const count = (/** @type {number} */ number) => Math.round(number).toLocaleString('en');

/** @param {Result} run */
const aboutRun = ({ command, date, commit, minutes, machine, size, generator, rounds, findings }) =>
  [
    `- \`npx -y pnpm@12 ${command}\` on ${date.slice(0, 16).replace('T', ' ')} UTC, commit ${commit}, ${short(minutes)} minutes, for ${[...new Set(Object.keys(findings).map(partOf))].join(', ')}.`,
    `${machine.processor}, ${machine.cores} processors shared by the product, PostgreSQL and the load; ${machine.memoryGiB} GiB; ${machine.system}; load before the run ${machine.loadBefore}. Node ${machine.node}, PostgreSQL ${machine.postgres}.`,
    `Load by ${generator.name}: ${count(generator.constantRps)} req/s from the constant buffer of a bare node:http; with a processor all its own it could send ${count(generator.ownRps)}. Up to ${rounds.rounds} rounds of ${rounds.seconds} s on ${count(size.courses)} courses, ${count(size.runs)} runs, ${count(size.campuses)} campuses and ${count(size.leads)} leads.`,
  ].join(' ');

/** @param {readonly Result[]} runs @param {readonly import('./plots.cjs').Plot[]} plots */
function page(runs, plots) {
  const findings = allFindings(runs);
  return `# What the product does under load

Every figure is the median of the rounds, with the lowest and highest. The **floor** is bare node:http with one prepared statement, or with a constant buffer for W1-hit and W1-changes; it is measured within seconds of each round. The product runs with \`NODE_ENV=production\` and otherwise its defaults, without the front ends, its queues on PostgreSQL; authentication, permissions, log and metrics are on. «apart»: every subgraph, worker and the gateway as a process of its own; figures are sums over the processes. [What the works are](../README.md). All figures: [bench.json](bench.json).

${runs.map(aboutRun).join('\n')}

${plots.map(({ file, alt }) => `![${alt}](${file})`).join('\n\n')}

${tables(findings).map(asMarkdown).join('\n\n')}
`;
}

/** @param {string} file @returns {Result[]} */
const readRuns = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).runs : []);

/** Writes the page, its plots and the figures behind them. @param {Result} result @param {string} [folder] @returns {Promise<string>} the page's path */
async function writeReport(result, folder = fromRoot('bench/report')) {
  const prettier = await import('prettier');
  const options = await prettier.resolveConfig(path.join(folder, 'README.md'));
  const tidy = (/** @type {string} */ text, /** @type {string} */ parser) =>
    prettier.format(text, { ...options, parser });
  fs.mkdirSync(folder, { recursive: true });
  const figures = path.join(folder, 'bench.json');
  const runs = mergeRuns(readRuns(figures), result);
  const plots = plotsOf(allFindings(runs));
  for (const { file, svg } of plots) fs.writeFileSync(path.join(folder, file), svg);
  fs.writeFileSync(figures, await tidy(JSON.stringify({ runs }), 'json'));
  const written = path.join(folder, 'README.md');
  fs.writeFileSync(written, await tidy(page(runs, plots), 'markdown'));
  return written;
}

module.exports = { writeReport, mergeRuns, page };
