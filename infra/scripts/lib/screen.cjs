// @ts-check
'use strict';

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const bold = (/** @type {string} */ text) => (colour ? `\x1b[1m${text}\x1b[0m` : text);
const dim = (/** @type {string} */ text) => (colour ? `\x1b[2m${text}\x1b[0m` : text);

const DEMO_PASSWORD = 'demostracion-2026';
const DEMO_USERS = [
  ['admin@cep.example', 'administration'],
  ['gestor@cep.example', 'academic manager'],
  ['marketing@cep.example', 'marketing'],
  ['asesor@cep.example', 'advisor'],
  ['lectura@cep.example', 'read only'],
];

/** @param {[string, string][]} rows */
const table = (rows) => rows.map(([label, value]) => `   ${label.padEnd(18)}${value}`).join('\n');

/**
 * The one screen of a started product.
 * @param {{ addresses: [string, string][], demo: boolean, engines: string, seconds: string, logDir: string }} what
 */
function startScreen({ addresses, demo, engines, seconds, logDir }) {
  const logins = demo
    ? `\n\n ${bold('Demo logins')}  password ${bold(DEMO_PASSWORD)}\n${table(/** @type {[string, string][]} */ (DEMO_USERS.map(([user, role]) => [role, user])))}`
    : '';
  return `\n ${bold('CEP is running')} ${dim(`(ready in ${seconds} s)`)}\n\n${table(addresses)}${logins}\n\n ${dim(`${engines} · logs in ${logDir} · Ctrl-C stops everything, the data stay`)}\n`;
}

module.exports = { startScreen, bold, dim, DEMO_PASSWORD };
