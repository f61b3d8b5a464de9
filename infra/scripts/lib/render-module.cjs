// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { fromRoot } = require('./paths.cjs');
const { Fault } = require('./fault.cjs');

/** Words that PostgreSQL keeps for itself; a table of that name would need quotes everywhere. */
const RESERVED = new Set([
  'user',
  'order',
  'group',
  'table',
  'column',
  'check',
  'grant',
  'end',
  'limit',
  'offset',
  'case',
  'default',
]);

/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** @param {string} noun */
function plural(noun) {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/**
 * Every name that a template uses, from one noun such as `grant-call`.
 * @param {string} subgraph @param {string} noun @param {string} stamp
 * @returns {Record<string, string>}
 */
function namesFor(subgraph, noun, stamp) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(noun)) {
    throw new Fault(
      `"${noun}" is not a noun in English, in lower case.`,
      'Write it as: npx -y pnpm@12 run new:module leads grant-call',
    );
  }
  const words = noun.split('-');
  const camel = words.map((word, index) => (index === 0 ? word : capital(word))).join('');
  const table = words.join('_');
  return {
    subgraph,
    stamp,
    file: noun,
    words: words.join(' '),
    event: noun,
    noun: camel,
    Noun: capital(camel),
    plural: plural(camel),
    Nouns: capital(plural(camel)),
    table: RESERVED.has(table) ? `${table}_record` : table,
    toMigrations: '../../migrations',
  };
}

/** @param {string} text @param {Record<string, string>} names */
function fill(text, names) {
  return text.replace(/\{\{(\w+)\}\}/g, (_, key) => {
    const value = names[key];
    if (value === undefined) throw new Error(`a template asks for {{${key}}}`);
    return value;
  });
}

/** @param {string} template @param {Record<string, string>} names @returns {[string, string][]} file name and text */
function renderFolder(template, names) {
  const folder = fromRoot('infra/templates', template);
  return fs
    .readdirSync(folder)
    .map((file) => [
      fill(file.replace(/__(\w+?)__/g, '{{$1}}').replace(/\.tpl$/, ''), names),
      fill(fs.readFileSync(path.join(folder, file), 'utf8'), names),
    ]);
}

/**
 * Writes a room and its migration.
 * @param {string} src the `src` folder of a subgraph
 * @param {Record<string, string>} names
 * @returns {string[]} the files written
 */
function writeModule(src, names) {
  const room = path.join(src, 'modules', names.file ?? '');
  if (fs.existsSync(room)) throw new Fault(`${room} exists already.`, 'Choose another noun, or work in that room.');
  /** @type {[string, string][]} */
  const files = [
    ...renderFolder('module', names).map(
      ([file, text]) => /** @type {[string, string]} */ ([path.join(room, file), text]),
    ),
    ...renderFolder('migration', names).map(
      ([file, text]) => /** @type {[string, string]} */ ([path.join(src, 'migrations', file), text]),
    ),
  ];
  for (const [file, text] of files) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  return files.map(([file]) => file);
}

module.exports = { namesFor, writeModule };
