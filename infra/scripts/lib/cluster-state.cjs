// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { Fault } = require('./fault.cjs');

const MAJOR = '18';
const EMPTY_IT = 'Put back a backup of that folder, or empty the local data with: npx -y pnpm@12 run reset';

/** @param {number} pid @returns {string} its command line, empty when there is no such process */
function commandLine(pid) {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

/**
 * What a data directory holds, judged before any engine touches it.
 * @param {string} data
 * @returns {{ state: 'absent' } | { state: 'stopped' } | { state: 'running', pid: number, port: number }}
 */
function clusterState(data) {
  if (!fs.existsSync(data) || fs.readdirSync(data).length === 0) return { state: 'absent' };
  const has = (/** @type {string} */ name) => fs.existsSync(path.join(data, name));
  if (!has('PG_VERSION') || !has('global/pg_control') || !has('pg_wal') || !has('base')) {
    throw new Fault(`The data directory ${data} is half written: PostgreSQL cannot start from it.`, EMPTY_IT);
  }
  const version = fs.readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR) {
    throw new Fault(`The data directory ${data} was made by PostgreSQL ${version}; this is ${MAJOR}.`, EMPTY_IT);
  }
  const pidFile = path.join(data, 'postmaster.pid');
  if (!fs.existsSync(pidFile)) return { state: 'stopped' };
  const [pid, , , port] = fs.readFileSync(pidFile, 'utf8').split('\n');
  if (Number(pid) > 1 && commandLine(Number(pid)).includes(data))
    return { state: 'running', pid: Number(pid), port: Number(port) };
  // Left by a kill -9 or a power cut. The number may belong to another program by now, which PostgreSQL would take for itself.
  fs.rmSync(pidFile);
  return { state: 'stopped' };
}

module.exports = { clusterState };
