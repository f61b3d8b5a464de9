// @ts-check
'use strict';
/** The result as tables, for a terminal and for a page. */
const { short, written } = require('../numbers.cjs');
const { guard, refusals } = require('./guard-tables.cjs');
const { growthOf, GROWTH, MEMORY_MIB, peakOf, RATIOS, sizeOf, verdicts } = require('./targets.cjs');

/** @typedef {import('../run.cjs').Result} Result */
/** @typedef {import('../findings.cjs').Findings} Findings */
/** @typedef {{ title: string, head: string[], rows: string[][] }} Table */
/** @typedef {import('../options.cjs').Form} Form */

/** @type {Record<Form, string>} */
const FORM_NAMES = { allInOne: 'all in one', apart: 'apart' };
const FORMS = /** @type {Form[]} */ (Object.keys(FORM_NAMES));

/** Work by work, in each form. @param {Findings} findings @param {(work: string) => boolean} wanted */
const entries = (findings, wanted) =>
  Object.entries(findings)
    .filter(([work]) => wanted(work))
    .flatMap(([work, forms]) =>
      FORMS.flatMap((form) => {
        const finding = forms[form];
        return finding ? [{ work, form: FORM_NAMES[form], finding, target: form === 'allInOne' ? work : '' }] : [];
      }),
    );

/** @param {Findings} findings @returns {Table} */
const throughput = (findings) => ({
  title: 'Requests',
  head: [
    'Work',
    'Form',
    'req/s',
    'of the floor',
    'target',
    'p50 / p99 ms at 32',
    'at 1',
    'CPU ms product + PostgreSQL',
    'peak MiB',
  ],
  rows: entries(findings, (work) => !sizeOf(work) && work !== 'guard').flatMap(({ work, form, finding, target }) => {
    if (!finding.rps) return [];
    const wanted = RATIOS[/** @type {keyof typeof RATIOS} */ (target)];
    return [
      [
        work,
        form,
        written(finding.rps),
        written(finding.ratio),
        wanted ? `≥ ${wanted}` : '',
        `${written(finding.p50Ms)} / ${written(finding.p99Ms)}`,
        `${written(finding.p50AloneMs)} / ${written(finding.p99AloneMs)}`,
        `${written(finding.serverCpuMs)} + ${written(finding.databaseCpuMs)}`,
        written(finding.peakMiB),
      ],
    ];
  }),
});

/** @type {Record<string, { name: string, target: string }>} */
const DELAYS = {
  'W3-handover': { name: 'commit → job in the queue, one lead at a time', target: '≤ 200 (p99)' },
  'W3-handover-busy': { name: 'commit → job in the queue, under the load of W3', target: '≤ 200 (p99)' },
  'W5-1000': { name: 'commit → last of 1,000 sockets', target: '≤ 35 (p50)' },
  'W5-5000': { name: 'commit → last of 5,000 sockets', target: '≤ 80 (p50)' },
};

/** @param {Findings} findings @returns {Table} */
const delays = (findings) => ({
  title: 'Delays',
  head: ['Work', 'Form', 'p50 ms', 'p99 ms', 'target', 'CPU ms a lead, product + PostgreSQL', 'peak MiB'],
  rows: entries(findings, (work) => work in DELAYS).map(({ work, form, finding, target }) => [
    `${work.slice(0, 2)} ${DELAYS[work]?.name}`,
    form,
    written(finding.p50Ms),
    written(finding.p99Ms),
    DELAYS[target]?.target ?? '',
    finding.serverCpuMs ? `${written(finding.serverCpuMs)} + ${written(finding.databaseCpuMs)}` : '–',
    written(finding.peakMiB),
  ]),
});

/** @param {Findings} findings @returns {Table} */
function starting(findings) {
  return {
    title: 'Start-up and memory (W6)',
    head: ['Form', 'start-up ms', 'MiB at rest', 'MiB after the load', 'MiB at most under load', 'target'],
    rows: FORMS.flatMap((form) => {
      const [fresh, after, peak] = [findings['W6']?.[form], findings['W6-after']?.[form], peakOf(findings, form)];
      if (!fresh) return [];
      const target = form === 'allInOne' ? `≤ ${MEMORY_MIB}` : '';
      return [
        [
          FORM_NAMES[form],
          written(fresh.p50Ms),
          written(fresh.peakMiB),
          written(after?.peakMiB),
          short(peak ?? Number.NaN),
          target,
        ],
      ];
    }),
  };
}

/** @param {Findings} findings @returns {Table} */
const growth = (findings) => ({
  title: 'Growth (all in one)',
  head: ['Work', 'of', 'CPU ms a request', 'of the smallest', 'p50 ms at 1', 'of the smallest', `≤ ${GROWTH} ×`],
  rows: growthOf(findings).map(({ work, size, costMs, costTimes, p50AloneMs, p50Times }) => [
    work,
    `${size.toLocaleString('en')} ${work.startsWith('W1') ? 'courses' : 'leads'}`,
    short(costMs),
    `${short(costTimes)} ×`,
    short(p50AloneMs),
    `${short(p50Times)} ×`,
    costTimes <= GROWTH && p50Times <= GROWTH ? 'flat' : 'GROWS',
  ]),
});

/** @param {Findings} findings @returns {Table} */
const targets = (findings) => ({
  title: 'Targets',
  head: ['Target', 'found', 'wanted', ''],
  rows: verdicts(findings).map(({ what, found, wanted, atLeast, unit, met }) => [
    what,
    `${short(found)} ${unit}`.trim(),
    `${atLeast ? '≥' : '≤'} ${wanted} ${unit}`.trim(),
    met ? 'met' : 'MISSED',
  ]),
});

/** Those with something in them. @param {Findings} findings */
const tables = (findings) =>
  [throughput, delays, starting, guard, refusals, growth, targets]
    .map((make) => make(findings))
    .filter(({ rows }) => rows.length > 0);

/** @param {Table} table */
function asText({ title, head, rows }) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [`── ${title}`, line(head), ...rows.map(line)].join('\n');
}

/** @param {Table} table */
const asMarkdown = ({ title, head, rows }) =>
  [`## ${title}`, '', ...[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)].join('\n');

/** @param {Result} result */
function resultTable(result) {
  const { findings, generator, minutes, rounds } = result;
  const generated = `Load: ${generator.name}; ${short(generator.constantRps)} req/s from a constant buffer, ${short(generator.ownRps)} were one processor all its own.`;
  const took = `Median (lowest–highest) of up to ${rounds.rounds} rounds of ${rounds.seconds} s; ${short(minutes)} minutes in all.`;
  return [...tables(findings).map(asText), `${generated}\n${took}`].join('\n\n');
}

/** @param {NonNullable<Result['comparison']>} comparison @returns {string} */
function comparisonTable({ setting, works }) {
  const rows = Object.entries(works).map(([work, { usual, other, share }]) => [
    work,
    written(usual.rps),
    written(other.rps),
    `${written(share)} ×`,
    `${written(usual.serverCpuMs)} and ${written(other.serverCpuMs)}`,
  ]);
  return asText({
    title: `As it is, and with ${setting}`,
    head: ['Work', 'req/s as it is', `req/s with ${setting}`, 'share that is left', 'CPU ms of the product'],
    rows,
  });
}

module.exports = { tables, asText, asMarkdown, resultTable, comparisonTable };
