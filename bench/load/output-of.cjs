// @ts-check
'use strict';
const { spawn } = require('node:child_process');

/** What a program printed. @param {string} command @param {string[]} args @param {string} [input] @returns {Promise<string>} */
function outputOf(command, args, input = '') {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let faults = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (faults += chunk));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${command} ended with ${code}: ${faults || output}`)),
    );
  });
}

module.exports = { outputOf };
