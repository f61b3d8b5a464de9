// @ts-check
'use strict';
const { buildBackend } = require('../infra/scripts/build.cjs');
const { compare, GUARD_OFF, guardShare } = require('./against.cjs');
const { startBeside } = require('./beside.cjs');
const { startClock } = require('./clock.cjs');
const { clearLeftOvers, startEngine } = require('./engine.cjs');
const { fill, SIZE } = require('./fill.cjs');
const { toJson, note } = require('./findings.cjs');
const { measureForm } = require('./form.cjs');
const { fillLarger, measureGrowth } = require('./growth.cjs');
const { ceilingOf } = require('./load/ceiling.cjs');
const { chooseGenerator } = require('./load/index.cjs');
const { describeCommit, describeMachine } = require('./machine.cjs');
const { readOptions } = require('./options.cjs');
const { comparisonTable, resultTable } = require('./presentation/tables.cjs');
const { writeReport } = require('./presentation/write-report.cjs');

/**
 * @typedef {object} Result
 * @property {string} command
 * @property {string} date
 * @property {string} commit
 * @property {number} minutes that the run took
 * @property {import('./machine.cjs').Machine} machine
 * @property {import('./fill.cjs').Size} size
 * @property {{ rounds: number, seconds: number }} rounds
 * @property {import('./load/ceiling.cjs').Ceiling} generator
 * @property {import('./findings.cjs').Findings} findings
 * @property {{ setting: string, works: Record<string, import('./against.cjs').Comparison> } | null} comparison
 */

/** Shares of the time after which the parts that may shrink begin no further round. */
const ENDS = { allInOne: 0.36, apart: 0.65, guard: 0.75, growth: 0.96 };

/** What the shell happens to set must not change what is measured. */
const NOT_INHERITED = [
  'NODE_ENV',
  'LOG_LEVEL',
  'DATABASE_URL',
  'REDIS_URL',
  'SUBGRAPHS',
  'EXPLORER',
  'ANSWER_CACHE_MB',
];

/** @param {string[]} args */
async function main(args) {
  const options = readOptions(args);
  const clock = startClock(options.minutes);
  const say = (/** @type {string} */ text) => void process.stderr.write(`${stamp(clock.seconds())} ${text}\n`);
  for (const name of NOT_INHERITED) delete process.env[name];
  await clearLeftOvers();
  await buildBackend();
  await using running = new AsyncDisposableStack();
  const engine = await startEngine();
  running.defer(() => engine.stop());
  stopWhenAsked(engine, say);

  const result = await measure({ options, engine, clock, say, command: ['bench', ...args].join(' ') });
  if (options.report) say(`written: ${await writeReport(result)}`);
  if (options.json) process.stdout.write(`${JSON.stringify(toJson(result.findings))}\n`);
  else process.stdout.write(`${result.comparison ? comparisonTable(result.comparison) : resultTable(result)}\n`);
}

/**
 * @typedef {object} Run
 * @property {import('./options.cjs').Options} options
 * @property {import('./engine.cjs').Engine} engine
 * @property {import('./clock.cjs').Clock} clock
 * @property {(text: string) => void} say
 * @property {string} command
 */

/** @param {Run} run @returns {Promise<Result>} */
async function measure({ options, engine, clock, say, command }) {
  await using beside = new AsyncDisposableStack();
  const { parts, forms, rounds, seconds } = options;
  const machine = describeMachine(engine.version);
  const generator = chooseGenerator();
  const bench = { engine, generator, seconds, say };
  const mails = await startBeside('mail-sink.cjs');
  beside.defer(() => mails.stop());
  process.env.SMTP_URL = `smtp://127.0.0.1:${mails.port}`;

  say(`filling ${SIZE.courses} courses, ${SIZE.runs} runs, ${SIZE.campuses} campuses, ${SIZE.leads} leads`);
  const databaseUrl = await engine.createDatabase('cep_bench');
  const secondsForLeads = await fill({ url: databaseUrl, secret: engine.secret, size: SIZE });
  const floor = await startBeside('floor.cjs', { DATABASE_URL: databaseUrl });
  beside.defer(() => floor.stop());
  const floorUrl = `http://127.0.0.1:${floor.port}`;
  const ceiling = await ceilingOf(generator, `${floorUrl}/constant`);
  say(`${ceiling.name}: ${Math.round(ceiling.constantRps)} req/s from a constant buffer`);

  /** @type {import('./findings.cjs').Findings} */
  const findings = {};
  const setting = options.against;
  const [form = 'allInOne'] = forms;
  const comparison = setting && {
    setting: `${setting.name}=${setting.value}`,
    works: await compare(bench, { databaseUrl, form, parts, rounds, setting }),
  };
  for (const form of comparison ? [] : forms) {
    if (!parts.some((part) => part.startsWith('W') || part === 'hostile')) continue;
    const hasTime = () => clock.isBefore(forms.length === 1 ? ENDS.apart : ENDS[form]);
    await measureForm(bench, { form, parts, rounds, hasTime, databaseUrl, floorUrl, findings });
  }
  if (!comparison && forms.includes('allInOne') && parts.includes('guard') && clock.isBefore(ENDS.guard)) {
    const works = await compare(bench, {
      databaseUrl,
      form: 'allInOne',
      parts: ['W1-miss'],
      rounds,
      setting: GUARD_OFF,
    });
    note(findings, 'guard', 'allInOne', guardShare(works));
  }
  if (comparison && comparison.setting === 'GUARD=off' && comparison.works['W1-miss'])
    note(findings, 'guard', form, guardShare(comparison.works));
  if (!comparison && forms.includes('allInOne') && parts.some((part) => part.startsWith('growth'))) {
    const first = { size: SIZE, url: databaseUrl, works: parts };
    const stocks = await fillLarger(bench, { parts, clock, first, seconds: secondsForLeads });
    await measureGrowth(bench, { stocks, rounds, hasTime: () => clock.isBefore(ENDS.growth), findings });
  }
  return {
    command,
    date: new Date().toISOString(),
    commit: describeCommit(),
    minutes: clock.seconds() / 60,
    machine,
    size: SIZE,
    rounds: { rounds, seconds },
    generator: ceiling,
    findings,
    comparison,
  };
}

/** Minutes and seconds since the beginning. @param {number} seconds */
const stamp = (seconds) =>
  [seconds / 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');

/** The product's programs leave when their launcher is gone; the engine and its folder must be taken away. @param {import('./engine.cjs').Engine} engine @param {(text: string) => void} say */
function stopWhenAsked(engine, say) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => {
      say('stopping');
      void engine.stop().finally(() => process.exit(130));
    });
  }
}

module.exports = { main };
