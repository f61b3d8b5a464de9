// @ts-check
'use strict';
const fs = require('node:fs');

const TICKS_PER_SECOND = 100;

/** @param {number} pid @returns {{ parent: number, cpuMs: number } | null} */
function stat(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      parent: Number(fields[1]),
      cpuMs: ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND,
    };
  } catch {
    return null;
  }
}

/** CPU time so far of some processes. @param {number[]} pids */
const cpuOf = (pids) => pids.reduce((sum, pid) => sum + (stat(pid)?.cpuMs ?? 0), 0);

/** A process and all that came from it. @param {number} root */
function family(root) {
  const all = fs
    .readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0);
  const parents = new Map(all.map((pid) => [pid, stat(pid)?.parent ?? 0]));
  return all.filter((pid) => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true;
    return false;
  });
}

/** @param {number} pid @param {'VmRSS' | 'VmHWM'} field resident now, or at most so far @returns {number} MiB */
function memory(pid, field) {
  const match = new RegExp(`${field}:\\s+(\\d+) kB`).exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(match?.[1] ?? 0) / 1024;
}

module.exports = { cpuOf, family, memory };
