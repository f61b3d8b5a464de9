// @ts-check
'use strict';
const { parseArgs } = require('node:util');
const { Fault } = require('../infra/scripts/lib/fault.cjs');

/** @typedef {'allInOne' | 'apart'} Form */
/**
 * @typedef {object} Options
 * @property {string[]} parts what is measured, in order
 * @property {Form[]} forms
 * @property {number} rounds
 * @property {number} seconds of load per work and round
 * @property {number} minutes after which no further round or size is begun
 * @property {boolean} json
 * @property {boolean} report
 * @property {{ name: string, value: string } | null} against a setting that a second product beside the first has
 */

/** Everything that can be measured, in the order in which it is. */
const PARTS = [
  'W1-miss',
  'W1-hit',
  'W1-changes',
  'W2',
  'W4',
  'W3',
  'W3-handover',
  'W5-1000',
  'W5-5000',
  'W6',
  'hostile',
  'guard',
  'growth-W1',
  'growth-W4',
];

/** @param {string[]} wanted beginnings of names @returns {string[]} */
function choose(wanted) {
  const unknown = wanted.filter((start) => !PARTS.some((part) => part.startsWith(start)));
  if (unknown.length > 0) {
    throw new Fault(`There is nothing called ${unknown.join(', ')}.`, `What can be measured: ${PARTS.join(', ')}.`);
  }
  return wanted.length === 0 ? PARTS : PARTS.filter((part) => wanted.some((start) => part.startsWith(start)));
}

/** @param {string} name @param {string} text */
function positive(name, text) {
  const number = Number(text);
  if (number > 0) return number;
  throw new Fault(`--${name} ${text} is not a number above zero.`, `Write it as --${name} 3.`);
}

/** @param {string | undefined} text */
function setting(text) {
  if (text === undefined) return null;
  const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new Fault(`--against ${text} is no setting.`, 'Write it as --against LOG_LEVEL=silent.');
  return { name, value };
}

/** @param {string[]} args @returns {Options} @throws Fault */
function readOptions(args) {
  const { values } = parse(args);
  const against = setting(values.against);
  // Against another setting one work in one form says it, unless more is asked for.
  const only = values.only?.split(',').filter(Boolean) ?? (against ? ['W1-miss'] : []);
  const both = values['all-in-one'] === values.apart && !against;
  return {
    parts: choose(only),
    forms: both ? ['allInOne', 'apart'] : [values.apart ? 'apart' : 'allInOne'],
    rounds: Math.ceil(positive('rounds', values.rounds)),
    seconds: Math.ceil(positive('seconds', values.seconds)),
    minutes: positive('minutes', values.minutes),
    json: values.json,
    report: values.report,
    against,
  };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string' },
        'all-in-one': { type: 'boolean', default: false },
        apart: { type: 'boolean', default: false },
        rounds: { type: 'string', default: '3' },
        seconds: { type: 'string', default: '3' },
        minutes: { type: 'string', default: '9.5' },
        json: { type: 'boolean', default: false },
        report: { type: 'boolean', default: false },
        against: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Fault(error instanceof Error ? error.message : String(error), 'bench/README.md lists the options.');
  }
}

module.exports = { readOptions, PARTS };
