// @ts-check
'use strict';
/** Which plots a result gives: a file's name, its SVG, and what it shows. */
const { drawBars } = require('./bars.cjs');
const { drawLines } = require('./lines.cjs');
const { growthOf, GROWTH, RATIOS, sizeOf, TIMES } = require('./targets.cjs');

/** @typedef {import('../findings.cjs').Findings} Findings */
/** @typedef {{ file: string, alt: string, svg: string }} Plot */

/** @param {Findings} findings @param {'ratio' | 'p50Ms'} figure @param {Record<string, number>} targets @param {readonly string[]} works */
const groupsOf = (findings, figure, targets, works) =>
  works.flatMap((name) => {
    const { allInOne, apart } = findings[name] ?? {};
    const bars = [
      { label: 'all in one', range: allInOne?.[figure] },
      { label: 'apart', range: apart?.[figure] },
    ].flatMap(({ label, range }) => (range ? [{ label, range }] : []));
    return bars.length === 0 ? [] : [{ name, target: targets[name] ?? null, bars }];
  });

/** @param {Findings} findings @returns {import('./lines.cjs').Line[]} */
function growthLines(findings) {
  const steps = growthOf(findings);
  const works = [...new Set(steps.map(({ work }) => work))];
  return works.flatMap((work, index) => {
    const kind = index === 0 ? 'first' : 'second';
    const sizes = work.startsWith('W1') ? 'courses (W1)' : 'leads (W4)';
    const own = steps.filter((step) => step.work === work).sort((a, b) => a.size - b.size);
    const line = (/** @type {'costTimes' | 'p50Times'} */ key) =>
      own.map((step) => ({ size: step.size, times: step[key] }));
    return [
      { name: `${work}: CPU a request`, sizes, kind, dashed: false, points: line('costTimes') },
      { name: `${work}: time at 1 connection`, sizes, kind, dashed: true, points: line('p50Times') },
    ];
  });
}

/** @param {Findings} findings @returns {Plot[]} */
function plotsOf(findings) {
  const works = Object.keys(findings).filter((work) => !sizeOf(work));
  const ratios = groupsOf(findings, 'ratio', RATIOS, works);
  const sockets = groupsOf(
    findings,
    'p50Ms',
    TIMES,
    works.filter((work) => work in TIMES),
  );
  const lines = growthLines(findings);
  const plots = [];
  if (ratios.length > 0) {
    const title = 'Requests per second, of the floor of the same round';
    const note = 'Median of the rounds, the line on a bar is their range; red: to reach, all in one.';
    plots.push({ file: 'ratios.svg', alt: title, svg: drawBars({ title, note, unit: '', groups: ratios }) });
  }
  if (sockets.length > 0) {
    const title = 'From the commit of a lead to the last of many sockets';
    const note = 'Milliseconds, median of the batches with their range; red: at most, all in one.';
    plots.push({ file: 'sockets.svg', alt: title, svg: drawBars({ title, note, unit: ' ms', groups: sockets }) });
  }
  if (lines.some(({ points }) => points.length > 1)) {
    const title = 'What a request costs as the centre grows';
    const note = 'Times the smallest. W1 by courses, W4 by leads; CPU of the product and PostgreSQL together.';
    plots.push({ file: 'growth.svg', alt: title, svg: drawLines({ title, note, limit: GROWTH, lines }) });
  }
  return plots;
}

module.exports = { plotsOf };
