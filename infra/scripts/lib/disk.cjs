// @ts-check
'use strict';
const fs = require('node:fs');
const { Fault } = require('./fault.cjs');

/** A cluster with the demo centre and its log takes about 150 MB; below this PostgreSQL may stop in the middle. */
const NEEDED = 300 * 1024 * 1024;

/** @param {string} folder */
function requireFreeSpace(folder) {
  const { bavail, bsize } = fs.statfsSync(folder);
  const free = bavail * bsize;
  if (free < NEEDED) {
    throw new Fault(
      `The disk of ${folder} is full: ${Math.round(free / 1024 / 1024)} MB left, ${NEEDED / 1024 / 1024} MB needed.`,
      'Free some space, or set CEP_DATA_DIR to a folder on another disk.',
    );
  }
}

module.exports = { requireFreeSpace };
