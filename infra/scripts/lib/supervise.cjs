// @ts-check
'use strict';
const os = require('node:os');
const path = require('node:path');
const { spawn } = require('node:child_process');
const { lines, forScreen } = require('./log-lines.cjs');
const { logFile } = require('./log-file.cjs');

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 15_000;
/** Up this long, a process counts as well again and its next fall waits the short pause. */
const WELL_AFTER = 20_000;
const STOP_TIMEOUT = 12_000;
/** A tenth of a processor that others want too, all of one that nobody wants. */
const LATER_THAN_OTHERS = 10;
const LOWEST_PRIORITY = 19;

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string[]} args for this very Node
 * @property {string[]} [nodeOptions]
 * @property {Record<string, string | undefined>} env
 * @property {string} [cwd]
 * @property {string} health address that answers 2xx–4xx once it serves
 * @property {boolean} [givesWay] nobody waits for its work: where processors are short, the others go first
 */
/**
 * @typedef {object} Supervised
 * @property {string} name
 * @property {() => Promise<void>} ready resolves at the first healthy answer; rejects when it ended before
 * @property {() => void} restart ends it now and starts it again at once
 * @property {() => Promise<void>} stop
 */

/** Keeps what a process said last, for whoever must explain its end. */
class Tail {
  /** @type {string[]} */
  lines = [];
  /** @param {string} line */
  push(line) {
    this.lines.push(line);
    if (this.lines.length > 40) this.lines.shift();
  }
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: 'manual' });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}

/** @param {number} pid */
function giveWay(pid) {
  try {
    os.setPriority(pid, Math.min(os.getPriority() + LATER_THAN_OTHERS, LOWEST_PRIORITY));
  } catch {
    // It has ended already, or the system does not let us: then it runs like all others.
  }
}

/**
 * Runs a program, writes its output to a log, and starts it again when it falls.
 * @param {Program} program
 * @param {{ logDir: string, say: (text: string) => void }} options
 * @returns {Supervised}
 */
function supervise(program, { logDir, say }) {
  const log = logFile(path.join(logDir, `${program.name}.log`));
  let stopping = false;
  let wasReady = false;
  let hurried = false;
  let pause = FIRST_PAUSE;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let tail = new Tail();

  function launch() {
    const startedAt = Date.now();
    tail = new Tail();
    child = spawn(
      process.execPath,
      [...(program.nodeOptions ?? []), '--require', path.join(__dirname, 'leave-with-parent.cjs'), ...program.args],
      {
        cwd: program.cwd,
        env: { ...process.env, ...program.env },
        // Its own group, so that Ctrl-C reaches the launcher only, which then stops all in order.
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    if (program.givesWay && child.pid) giveWay(child.pid);
    for (const stream of /** @type {const} */ (['out', 'err'])) {
      child[stream === 'out' ? 'stdout' : 'stderr']?.on(
        'data',
        lines((line) => {
          log.line(line);
          tail.push(line);
          const text = wasReady ? forScreen(program.name, line, stream) : null;
          if (text) say(text);
        }),
      );
    }
    child.once('exit', (code, signal) => {
      if (stopping) return;
      if (!wasReady && !hurried) return;
      if (Date.now() - startedAt > WELL_AFTER || hurried) pause = FIRST_PAUSE;
      if (!hurried) say(`! ${program.name} ended (${signal ?? `code ${code}`}); starting it again`);
      timer = setTimeout(launch, hurried ? 0 : pause);
      hurried = false;
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    });
  }

  const hasEnded = () => !child || child.exitCode !== null || child.signalCode !== null;

  launch();
  return {
    name: program.name,
    async ready() {
      for (;;) {
        if (await answers(program.health)) break;
        if (stopping) throw new Error(`${program.name} was stopped`);
        if (hasEnded() && !timer) throw new Error(tail.lines.join('\n') || `${program.name} ended at once`);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      wasReady = true;
    },
    restart() {
      hurried = true;
      if (hasEnded()) {
        clearTimeout(timer);
        hurried = false;
        launch();
      } else child?.kill('SIGTERM');
    },
    async stop() {
      stopping = true;
      clearTimeout(timer);
      const ending = child;
      if (ending && !hasEnded()) {
        const gone = new Promise((resolve) => ending.once('exit', resolve));
        ending.kill('SIGTERM');
        const hard = setTimeout(() => ending.kill('SIGKILL'), STOP_TIMEOUT);
        await gone;
        clearTimeout(hard);
      }
      await log.end();
    },
  };
}

module.exports = { supervise, answers };
