// @ts-check
'use strict';
/** What keeps the embedded PostgreSQL running, and ends it. */
const fs = require('node:fs');
const { setTimeout: pause } = require('node:timers/promises');

/** @typedef {'fast' | 'immediate'} How */

/** One that a killed launcher left is nobody's child: its end is seen only by looking. */
const LOOK_MS = 200;
const FIRST_PAUSE = 200;
/** A disk that was full may have room again, so the tries stay close together. */
const LONGEST_PAUSE = 2_000;
/** Up this long, it counts as well again and its next fall waits the short pause. */
const WELL_AFTER = 20_000;
const STOP_MS = 30_000;

/** @param {number} pid 0: one that could not even be started */
function isAlive(pid) {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

/** Dead, but its parent has not asked how it ended: in a container the first process may never ask. @param {number} pid */
function isZombie(pid) {
  try {
    return /\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** @param {number} pid @param {How} how */
async function stopEngine(pid, how) {
  if (!isAlive(pid)) return;
  process.kill(pid, how === 'fast' ? 'SIGINT' : 'SIGQUIT');
  for (const deadline = Date.now() + STOP_MS; isAlive(pid) && Date.now() < deadline;) await pause(50);
}

/**
 * Starts the engine again when it falls, where there is somebody to be told. Its own pid file stays: by it the engine
 * sees whether children of the fallen one still hold its memory, and refuses until they are gone.
 * @param {{ pid: number, launch: () => import('node:child_process').ChildProcess, say?: (text: string) => void }} options
 * @returns {{ stop(how?: How): Promise<void> }}
 */
function keepEngine({ pid: first, launch, say }) {
  let pid = first;
  let startedAt = Date.now();
  let wait = FIRST_PAUSE;
  let falls = 0;
  const stopping = new AbortController();

  async function keep() {
    while (say && !stopping.signal.aborted) {
      await pause(LOOK_MS, undefined, { signal: stopping.signal, ref: false });
      if (isAlive(pid)) continue;
      if (Date.now() - startedAt > WELL_AFTER) [wait, falls] = [FIRST_PAUSE, 0];
      falls += 1;
      if (falls === 1) say('! PostgreSQL ended; starting it again');
      await pause(wait, undefined, { signal: stopping.signal, ref: false });
      wait = Math.min(wait * 2, LONGEST_PAUSE);
      startedAt = Date.now();
      const child = launch();
      child.once('error', () => {});
      child.unref();
      pid = child.pid ?? 0;
    }
  }
  // Ends by an abort only.
  keep().catch(() => {});

  return {
    stop: async (how = 'fast') => {
      stopping.abort();
      await stopEngine(pid, how);
    },
  };
}

module.exports = { isAlive, keepEngine, stopEngine };
