// @ts-check
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { spawn } = require('node:child_process');

/**
 * @typedef {object} Load
 * @property {string} url
 * @property {string} body JSON; every `{{n}}` becomes a number that never comes twice
 * @property {Record<string, string>} [headers]
 * @property {number} connections
 * @property {number} seconds
 */
/** @typedef {{ rps: number, p50Ms: number, p99Ms: number, failed: number }} Measured */

let scripts = 0;

/** wrk runs this; a body without `{{n}}` is sent as it is. @param {Load} load */
function luaScript({ body, headers = {} }) {
  const lines = Object.entries({ 'content-type': 'application/json', ...headers }).map(
    ([name, value]) => `wrk.headers[${JSON.stringify(name)}] = ${JSON.stringify(value)}`,
  );
  const parts = body.split('{{n}}').map((part) => `[==[${part}]==]`);
  // Fits a GraphQL Int, lies above every price, and differs from run to run.
  const start = 1_000_000_000 + (Math.floor(Date.now() / 10) % 100_000_000) * 10;
  return `wrk.method = "POST"
${lines.join('\n')}
local n = ${start}
request = function()
  n = n + 1
  return wrk.format(nil, nil, nil, ${parts.join(' .. string.format("%d", n) .. ')})
end
`;
}

/** Milliseconds of wrk's «1.23ms», «45.6us», «1.2s». @param {string} text */
function toMs(text) {
  const value = Number.parseFloat(text);
  if (text.endsWith('us')) return value / 1000;
  return text.endsWith('ms') ? value : value * 1000;
}

/** @param {string} output @param {string} label */
function latency(output, label) {
  const match = new RegExp(`\\s${label}%\\s+(\\S+)`).exec(output);
  return match?.[1] ? toMs(match[1]) : Number.NaN;
}

/** One thread of wrk against an address for some seconds. @param {Load} load @returns {Promise<Measured>} */
async function measure(load) {
  const script = path.join(os.tmpdir(), `cep-bench-${process.pid}-${(scripts += 1)}.lua`);
  fs.writeFileSync(script, luaScript(load));
  const args = ['-t1', `-c${load.connections}`, `-d${load.seconds}s`, '--latency', '-s', script, load.url];
  const output = await outputOf('wrk', args).finally(() => fs.rmSync(script, { force: true }));
  const wrong = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0);
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output)?.slice(1) ?? [];
  return {
    rps: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1] ?? 0),
    p50Ms: latency(output, '50'),
    p99Ms: latency(output, '99'),
    failed: wrong + broken.reduce((sum, count) => sum + Number(count), 0),
  };
}

/** @param {string} command @param {string[]} args @returns {Promise<string>} */
function outputOf(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
  });
}

module.exports = { measure };
