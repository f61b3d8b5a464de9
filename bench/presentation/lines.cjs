// @ts-check
'use strict';
const { short } = require('../numbers.cjs');
const { element, line, picture, roundUp, text } = require('./svg.cjs');

/** @typedef {{ name: string, sizes: string, kind: 'first' | 'second', dashed: boolean, points: { size: number, times: number }[] }} Line */

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [860, 380, 60, 250, 75, 50];

/** How much data there is, short. @param {number} size */
const amount = (size) => (size >= 1_000_000 ? `${size / 1_000_000} M` : `${size / 1_000} k`);

/**
 * How many times what the smallest costs: sizes on a logarithmic axis as multiples of each line's own smallest.
 * @param {{ title: string, note: string, limit: number, lines: readonly Line[] }} plot @returns {string} SVG
 */
function drawLines({ title, note, limit, lines }) {
  const end = roundUp(Math.max(limit * 1.2, ...lines.flatMap(({ points }) => points.map(({ times }) => times))));
  const growths = lines.flatMap(({ points }) => points.map(({ size }) => size / (points[0]?.size ?? size)));
  const widest = Math.log(Math.max(2, ...growths));
  const x = (/** @type {number} */ growth) => LEFT + (Math.log(growth) / widest) * (WIDTH - LEFT - RIGHT);
  const y = (/** @type {number} */ times) => HEIGHT - BOTTOM - (times / end) * (HEIGHT - TOP - BOTTOM);
  const right = WIDTH - RIGHT;
  const parts = [
    line(LEFT, y(0), right, y(0), 'axis'),
    line(LEFT, y(0), LEFT, TOP, 'axis'),
    ...[0, 1, end].map((times) => text(LEFT - 8, y(times) + 4, `${times} ×`, { 'text-anchor': 'end' })),
    line(LEFT, y(limit), right, y(limit), 'target'),
    text(LEFT + 6, y(limit) - 6, `at most ${limit} ×`, { class: 'target-text' }),
  ];
  const names = spread(lines.map(({ points }) => y(points.at(-1)?.times ?? 0)));
  lines.forEach(({ name, sizes, kind, dashed, points }, index) => {
    const smallest = points[0]?.size ?? 1;
    const path = points.map(({ size, times }) => `${x(size / smallest).toFixed(1)},${y(times).toFixed(1)}`).join(' ');
    const style = `plotted ${kind}-line${dashed ? ' dashed' : ''}`;
    parts.push(element('polyline', { points: path, class: style }));
    parts.push(text(right + 12, (names[index] ?? 0) + 4, `${short(points.at(-1)?.times ?? 0)} × ${name}`));
    if (dashed) return;
    const below = kind === 'first' ? 18 : 34;
    parts.push(text(right + 40, y(0) + below, sizes, { class: 'note' }));
    for (const { size, times } of points) {
      parts.push(element('circle', { cx: x(size / smallest), cy: y(times), r: 3.5, class: `${kind}-dot` }));
      parts.push(text(x(size / smallest), y(0) + below, amount(size), { class: 'note', 'text-anchor': 'middle' }));
    }
  });
  return picture({ width: WIDTH, height: HEIGHT, title, note }, parts);
}

/** Names beside the ends of lines, moved apart where they would lie on each other. @param {readonly number[]} heights */
function spread(heights) {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let lowest = -Infinity;
  for (const name of order) lowest = name.height = Math.max(name.height, lowest + 16);
  return heights.map((_, index) => order.find((name) => name.index === index)?.height ?? 0);
}

module.exports = { drawLines, spread };
