// @ts-check
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { outputOf } = require('./output-of.cjs');
const { parseWrk } = require('./wrk-output.cjs');

/** @typedef {import('./index.cjs').Load} Load */
/** @typedef {import('./index.cjs').Request} Request */

/** A string of Lua, whatever is in it. @param {string} text */
const luaString = (text) => `[==[${text}]==]`;

/** A body as an expression of `n` and `turn`. @param {string} body */
function luaBody(body) {
  const parts = body.split(/\{\{(n|\d+\+turn)\}\}/).map((part, index) => {
    if (index % 2 === 0) return luaString(part);
    return `string.format("%d", ${part})`;
  });
  return `function(n, turn) return ${parts.join(' .. ')} end`;
}

/** @param {Request} request */
function luaRequest({ body, headers = {} }) {
  const all = Object.entries({ 'content-type': 'application/json', ...headers });
  // The spaces matter: «[[» would open another string.
  const pairs = all.map(([name, value]) => `[ ${luaString(name)} ] = ${luaString(value)}`);
  return `{ headers = { ${pairs.join(', ')} }, body = ${luaBody(body)} }`;
}

/** What wrk runs. @param {Load} load @param {number} firstNumber */
function luaScript({ request, among }, firstNumber) {
  return `local n, count, taken = ${firstNumber}, 0, 0
local usual = ${luaRequest(request)}
local others = { ${(among?.requests ?? []).map(luaRequest).join(',\n')} }
local every = ${among?.every ?? 0}
request = function()
  n, count = n + 1, count + 1
  local chosen, turn = usual, 0
  if every > 0 and count % every == 0 then
    turn = math.floor(taken / #others)
    chosen, taken = others[1 + taken % #others], taken + 1
  end
  return wrk.format("POST", nil, chosen.headers, chosen.body(n, turn))
end
`;
}

/** One thread of wrk against an address for some seconds. @param {Load} load @param {number} firstNumber */
async function runWrk(load, firstNumber) {
  const script = path.join(os.tmpdir(), `cep-bench-${process.pid}-${firstNumber}.lua`);
  fs.writeFileSync(script, luaScript(load, firstNumber));
  const args = [
    '-t1',
    `-c${load.connections}`,
    `-d${load.seconds}s`,
    '--latency',
    '--timeout',
    '10s',
    '-s',
    script,
    load.url,
  ];
  return parseWrk(await outputOf('wrk', args).finally(() => fs.rmSync(script, { force: true })));
}

module.exports = { runWrk, luaScript };
