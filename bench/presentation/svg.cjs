// @ts-check
'use strict';
/** What both kinds of plot are drawn with. */

/** @type {Record<string, string>} */
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (/** @type {string | number} */ text) =>
  String(text).replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? '');

/** @param {string} name @param {Record<string, string | number>} attributes @param {string} [inner] markup */
function element(name, attributes, inner = '') {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? Number(value.toFixed(2)) : value)}"`,
  );
  return inner ? `<${name}${written.join('')}>${inner}</${name}>` : `<${name}${written.join('')}/>`;
}

/** @param {number} x @param {number} y @param {string} words @param {Record<string, string | number>} [attributes] */
const text = (x, y, words, attributes = {}) => element('text', { x, y, ...attributes }, escaped(words));

/** @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 @param {string} kind class */
const line = (x1, y1, x2, y2, kind) => element('line', { x1, y1, x2, y2, class: kind });

const STYLE = `text{font:13px system-ui,sans-serif;fill:#1f2933}.title{font-size:16px;font-weight:600}.note{fill:#52606d;font-size:12px}
.first{fill:#1d5fa8}.second{fill:#7fb0dd}.first-line{stroke:#1d5fa8}.second-line{stroke:#b4530a}.first-dot{fill:#1d5fa8}.second-dot{fill:#b4530a}.plotted{fill:none;stroke-width:2}.dashed{stroke-dasharray:5 4}
.axis{stroke:#9aa5b1}.range{stroke:#1f2933;stroke-width:1.5}.target{stroke:#c0241c;stroke-width:2}.target-text{fill:#c0241c;font-size:12px}.ground{fill:#fff}
@media (prefers-color-scheme:dark){text{fill:#e4e7eb}.note{fill:#b8c2cc}.range{stroke:#e4e7eb}.ground{fill:#15191e}.first{fill:#5b9bdb}.second{fill:#2f5f8f}.first-line{stroke:#5b9bdb}.second-line{stroke:#f0a35e}.first-dot{fill:#5b9bdb}.second-dot{fill:#f0a35e}.target{stroke:#ff8078}.target-text{fill:#ff8078}}`;

/** @param {{ width: number, height: number, title: string, note: string }} frame @param {readonly string[]} parts */
function picture({ width, height, title, note }, parts) {
  const inner = [
    element('title', {}, escaped(title)),
    element('desc', {}, escaped(note)),
    element('style', {}, STYLE),
    element('rect', { width, height, class: 'ground' }),
    text(20, 28, title, { class: 'title' }),
    text(20, 48, note, { class: 'note' }),
    ...parts,
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
  };
  return `${element('svg', attributes, `\n${inner.join('\n')}\n`)}\n`;
}

/** A round number not below another, to end an axis with. @param {number} largest */
function roundUp(largest) {
  const step = 10 ** Math.floor(Math.log10(largest));
  return [1, 1.5, 2, 3, 5, 7.5, 10].map((times) => times * step).find((end) => end >= largest) ?? largest;
}

module.exports = { element, line, picture, roundUp, text };
