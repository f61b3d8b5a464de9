// @ts-check
'use strict';
const path = require('node:path');
const { spawn } = require('node:child_process');

/**
 * @typedef {{ databaseUrl: string, redisUrl: string | null, stop(): Promise<void> }} TestEngines
 * @returns {Promise<TestEngines>} engines that live until `stop`, or until this process ends in whatever way
 */
function startEngines() {
  const child = spawn(process.execPath, [path.join(__dirname, 'engines.cjs')], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  return new Promise((resolve, reject) => {
    let line = '';
    let fault = '';
    child.stderr.on('data', (chunk) => (fault += chunk));
    child.stdout.on('data', (chunk) => {
      line += chunk;
      if (line.includes('\n')) resolve({ ...JSON.parse(line), stop });
    });
    child.once('exit', (code) => reject(new Error(`The test engines did not start (${code}). ${fault.trim()}`)));
  });
}

module.exports = { startEngines };
