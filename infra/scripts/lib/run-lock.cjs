// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Fault } = require('./fault.cjs');

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process began, so that a number given anew is not taken for the old one. @param {number} pid */
function bornAt(pid) {
  try {
    return fs.statSync(`/proc/${pid}`).ctimeMs;
  } catch {
    return 0;
  }
}

/**
 * One launcher per data folder.
 * @param {string} dataDir
 * @returns {{ release(): void, wasLeft: boolean }} `wasLeft`: the one before ended without releasing it
 */
function takeRunLock(dataDir) {
  const file = path.join(dataDir, 'running.json');
  const wasLeft = fs.existsSync(file);
  if (wasLeft) {
    let holder = { pid: 0, born: 0 };
    try {
      holder = JSON.parse(fs.readFileSync(file, 'utf8'));
    } catch {
      // Half written by a launcher that is gone.
    }
    if (holder.pid && holder.pid !== process.pid && isAlive(holder.pid) && bornAt(holder.pid) === holder.born) {
      throw new Fault(
        `CEP already runs from this folder (process ${holder.pid}).`,
        `Use the one that runs, or stop it with Ctrl-C in its window or: kill ${holder.pid}`,
      );
    }
  }
  fs.writeFileSync(file, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }));
  return { release: () => fs.rmSync(file, { force: true }), wasLeft };
}

module.exports = { takeRunLock };
