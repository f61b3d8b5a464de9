// @ts-check
'use strict';
/** What processes use, as Linux counts it. */
const fs = require('node:fs');
const { setTimeout: pause } = require('node:timers/promises');

const MS_PER_TICK = 10;

/** @param {number | 'self'} pid @returns {{ parent: number, ownMs: number, endedChildrenMs: number } | null} */
function stat(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, childUser = 0, childSystem = 0] = [1, 11, 12, 13, 14].map(
      (index) => fields[index],
    );
    return { parent, ownMs: (user + system) * MS_PER_TICK, endedChildrenMs: (childUser + childSystem) * MS_PER_TICK };
  } catch {
    return null;
  }
}

/** CPU time so far of some processes, with that of their children that have ended. @param {number[]} pids */
const cpuOf = (pids) =>
  pids.reduce((sum, pid) => {
    const found = stat(pid);
    return sum + (found ? found.ownMs + found.endedChildrenMs : 0);
  }, 0);

/** CPU time of what this process started and saw end. */
const cpuOfEndedChildren = () => stat('self')?.endedChildrenMs ?? 0;

const allPids = () =>
  fs
    .readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0);

/** A process and all that came from it. @param {number} root */
function family(root) {
  const parents = new Map(allPids().map((pid) => [pid, stat(pid)?.parent ?? 0]));
  return [...parents.keys()].filter((pid) => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true;
    return false;
  });
}

/** @param {number} pid @param {'cmdline' | 'environ' | 'status'} file @returns {string[]} */
function words(pid, file) {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** Children of this process that run a file and were given a variable. @param {RegExp} file @param {string} variable */
const childrenRunning = (file, variable) =>
  allPids().filter(
    (pid) =>
      stat(pid)?.parent === process.pid &&
      words(pid, 'cmdline').some((word) => file.test(word)) &&
      words(pid, 'environ').includes(variable),
  );

/** @param {number[]} pids @param {'VmRSS' | 'VmHWM'} field resident now, or at most so far @returns {number} MiB */
function memoryOf(pids, field) {
  const line = new RegExp(`${field}:\\s+(\\d+) kB`);
  return pids.reduce((sum, pid) => sum + Number(line.exec(words(pid, 'status').join(''))?.[1] ?? 0), 0) / 1024;
}

/** Lets «at most so far» begin anew. @param {number[]} pids @returns {boolean} false where the kernel does not offer it */
function forgetPeaks(pids) {
  try {
    for (const pid of pids) fs.writeFileSync(`/proc/${pid}/clear_refs`, '5');
    return true;
  } catch {
    return false;
  }
}

const LOOK_MS = 400;
const BUSY_SHARE = 0.15;

/** Until processes use next to no CPU time. @param {() => number} cpuMs of them so far @param {number} limitMs */
async function untilQuiet(cpuMs, limitMs) {
  const deadline = Date.now() + limitMs;
  let before = cpuMs();
  for (let busy = true; busy && Date.now() < deadline;) {
    await pause(LOOK_MS);
    const now = cpuMs();
    busy = now - before > LOOK_MS * BUSY_SHARE;
    before = now;
  }
}

module.exports = { untilQuiet, cpuOf, cpuOfEndedChildren, family, childrenRunning, memoryOf, forgetPeaks };
