// @ts-check
'use strict';
const { spawn } = require('node:child_process');
const { ROOT } = require('./paths.cjs');
const { bold, dim } = require('./screen.cjs');

/** @typedef {{ name: string, command: string, args: string[], cwd?: string, env?: Record<string, string> }} Step */

/** @param {Step} step @returns {Promise<{ code: number, said: string, seconds: string }>} */
function runStep({ command, args, cwd, env }) {
  const started = Date.now();
  const child = spawn(command, args, { cwd: cwd ?? ROOT, env: { ...process.env, FORCE_COLOR: '0', ...env } });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) =>
      resolve({ code, said, seconds: ((Date.now() - started) / 1000).toFixed(1) });
    child.once('error', (error) => {
      said += error.message;
      end(1);
    });
    child.once('exit', (code) => end(code ?? 1));
  });
}

/**
 * Runs steps a few at a time, shows what failing ones said, and says how all ended.
 * @param {Step[]} steps @returns {Promise<number>} how many failed
 */
async function runSteps(steps, atOnce = 2) {
  let failed = 0;
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { code, said, seconds } = await runStep(step);
      if (code !== 0) failed += 1;
      console.log(`${code === 0 ? '✓' : '✗'} ${bold(step.name)} ${dim(`${seconds} s`)}`);
      if (code !== 0) console.log(`${said.trim().replace(/^/gm, '    ')}\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return failed;
}

module.exports = { runSteps };
