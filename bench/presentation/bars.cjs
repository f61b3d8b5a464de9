// @ts-check
'use strict';
const { short } = require('../numbers.cjs');
const { element, line, picture, roundUp, text } = require('./svg.cjs');

/**
 * @typedef {object} Group one work
 * @property {string} name
 * @property {number | null} target
 * @property {{ label: string, range: import('../numbers.cjs').Range }[]} bars one a form
 */

const [LEFT, RIGHT, TOP, BAR, GAP] = [150, 190, 70, 18, 18];
const WIDTH = 860;

/**
 * Bars from zero, one group a work, with the range over the rounds as a line on each and the target across the group.
 * @param {{ title: string, note: string, unit: string, groups: readonly Group[] }} plot @returns {string} SVG
 */
function drawBars({ title, note, unit, groups }) {
  const largest = Math.max(
    ...groups.flatMap(({ target, bars }) => [target ?? 0, ...bars.map(({ range }) => range.max)]),
  );
  const end = roundUp(largest);
  const at = (/** @type {number} */ value) => LEFT + (value / end) * (WIDTH - LEFT - RIGHT);
  /** @type {string[]} */
  const parts = [];
  let y = TOP;
  for (const { name, target, bars } of groups) {
    const bottom = y + bars.length * BAR;
    parts.push(text(LEFT - 10, (y + bottom) / 2 + 4, name, { 'text-anchor': 'end' }));
    bars.forEach(({ label, range }, index) => {
      const middle = y + index * BAR + BAR / 2;
      const kind = label === 'apart' ? 'second' : 'first';
      parts.push(
        element('rect', {
          x: LEFT,
          y: middle - BAR / 2 + 1,
          width: at(range.median) - LEFT,
          height: BAR - 2,
          class: kind,
        }),
        line(at(range.min), middle, at(range.max), middle, 'range'),
        text(WIDTH - RIGHT + 12, middle + 4, `${short(range.median)}${unit} ${label}`),
      );
    });
    if (target !== null) {
      parts.push(line(at(target), y - 4, at(target), bottom + 4, 'target'));
      parts.push(text(at(target) + 4, y - 5, `${target}${unit}`, { class: 'target-text' }));
    }
    y = bottom + GAP;
  }
  parts.push(line(LEFT, TOP - 8, LEFT, y - GAP / 2, 'axis'));
  return picture({ width: WIDTH, height: y + 8, title, note }, parts);
}

module.exports = { drawBars };
