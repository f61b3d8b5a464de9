// @ts-check
'use strict';
/** Small programs that run beside the product: the floor, and the far end of its mails. */
const path = require('node:path');
const { spawn } = require('node:child_process');
const { freePort } = require('../infra/scripts/lib/free-port.cjs');

/** @param {string} file @param {Record<string, string>} env @returns {Promise<{ port: number, pid: number, stop(): void }>} */
async function startBeside(file, env = {}) {
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(__dirname, file)], {
    env: { ...process.env, ...env, PORT: String(port) },
    // The line to the bench: when that is cut, the program goes too.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve);
    child.once('exit', () => reject(new Error(`${file} did not start`)));
  });
  return { port, pid: child.pid ?? 0, stop: () => void child.kill() };
}

module.exports = { startBeside };
